// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as pages have it: read strictly, and if that fails, again with patience. */
public final class JsonText {
    private static final int MAX_VALUES = 10_000;

    /**
     * The values of a text.
     *
     * @param entities whether strings may hold HTML entities: a writer that escapes {@code &} means what it says
     */
    public record Parsed(List<JsonNode> values, Optional<String> problem, boolean entities) {}

    private final int depth;
    private final JsonMapper strict;
    private final JsonMapper lenient;

    /** For JSON that nests no deeper. */
    public JsonText(int depth) {
        this.depth = depth;
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxNumberLength(1000)
                // no text is longer than the whole, which is in memory already
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        strict = new JsonMapper(JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // pages have line breaks in texts so often that it is not worth a second reading
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .build());
        lenient = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(limits)
                        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                        .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                        .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                        .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                        .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                        .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                        .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                        .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
                        .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
                        .build())
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    public Parsed parse(String text) {
        boolean entities = text.indexOf('&') >= 0;
        try {
            JsonNode whole = strict.readTree(text);
            if (whole.isContainer()) {
                return new Parsed(List.of(whole), Optional.empty(), entities);
            }
        } catch (JacksonException broken) {
            if (broken.getOriginalMessage().startsWith("Duplicate")) {
                Parsed last = patiently(text, entities);
                return last.problem().isPresent()
                        ? last
                        : new Parsed(last.values(), Optional.of(JsonLdNodes.TWICE + place(broken)), entities);
            }
        }
        int quoted = text.indexOf("&quot;");
        boolean escaped = quoted >= 0 && quoted < indexOf(text, '"');
        return patiently(escaped ? Entities.decode(text) : text, entities);
    }

    private Parsed patiently(String text, boolean entities) {
        List<JsonNode> values = new ArrayList<>();
        char[] characters = text.toCharArray();
        int at = start(text, 0);
        while (at >= 0 && values.size() < MAX_VALUES) {
            try (JsonParser parser = lenient.createParser(characters, at, characters.length - at)) {
                JsonNode value = lenient.readTree(parser);
                values.add(value);
                int end = (int) parser.currentLocation().getCharOffset();
                at = start(text, at + Math.max(1, end));
            } catch (JacksonException broken) {
                return new Parsed(values, Optional.of(isTooDeep(broken) ? tooDeep() : said(broken)), entities);
            }
        }
        String problem = at >= 0
                ? "it has more values than the " + MAX_VALUES + " that are read"
                : values.isEmpty() ? "there is no JSON object in it" : "";
        return new Parsed(values, Optional.of(problem).filter(said -> !said.isEmpty()), entities);
    }

    /** Where the next object or array begins; the bracket of {@code <![CDATA[} begins none. */
    private static int start(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("[CDATA[", i)) {
                i += "[CDATA[".length() - 1;
            } else if (c == '{' || c == '[') {
                return i;
            }
        }
        return -1;
    }

    private static int indexOf(String text, char c) {
        int index = text.indexOf(c);
        return index < 0 ? text.length() : index;
    }

    /** What is said of JSON that nests deeper. */
    public String tooDeep() {
        return "it nests more than " + depth + " levels";
    }

    private static boolean isTooDeep(JacksonException broken) {
        return broken instanceof StreamConstraintsException
                && broken.getOriginalMessage().contains("nesting depth");
    }

    private static String said(JacksonException broken) {
        return "broken JSON: " + broken.getOriginalMessage() + place(broken);
    }

    private static String place(JacksonException broken) {
        var where = broken.getLocation();
        return where == null ? "" : " (line " + where.getLineNr() + ", column " + where.getColumnNr() + ")";
    }
}

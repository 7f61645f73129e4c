// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What names in JSON-LD stand for, as far as the text itself says so in {@code @context}: prefixes, {@code @vocab},
 * other names for terms and keywords, terms that are read backwards.
 *
 * <p>A context that is only an address is not fetched and taken for that of schema.org, which has the names as they are
 * and {@code type} and {@code id} for {@code @type} and {@code @id}.
 *
 * @param terms what a term stands for: a keyword, an address or a prefixed name
 * @param reverse the terms that are properties of their value
 * @param references the terms whose texts are ids
 * @param vocabulary the address that names without a prefix begin with; empty for that of schema.org
 * @param aliases the terms that stand for a keyword, by that
 */
record JsonLdContext(
        Map<String, String> terms,
        Set<String> reverse,
        Set<String> references,
        String vocabulary,
        Map<String, List<String>> aliases) {
    static final JsonLdContext SCHEMA_ORG = new JsonLdContext(
            Map.of("type", "@type", "id", "@id", "schema", "http://schema.org/"), Set.of(), Set.of(), "");

    private static final int MAX_STEPS = 4;
    private static final Pattern VOCABULARY = Pattern.compile("https?://(?:www\\.)?schema\\.org/");

    private JsonLdContext(Map<String, String> terms, Set<String> reverse, Set<String> references, String vocabulary) {
        this(terms, reverse, references, vocabulary, aliases(terms));
    }

    private static Map<String, List<String>> aliases(Map<String, String> terms) {
        Map<String, List<String>> aliases = new HashMap<>();
        for (Map.Entry<String, String> term : new TreeMap<>(terms).entrySet()) {
            if (term.getValue().startsWith("@")) {
                aliases.computeIfAbsent(term.getValue(), unseen -> new ArrayList<>())
                        .add(term.getKey());
            }
        }
        return aliases;
    }

    /** The context within a node that states this one. */
    JsonLdContext with(@Nullable JsonNode stated) {
        if (stated == null) {
            return this;
        }
        if (stated.isArray()) {
            JsonLdContext all = this;
            for (JsonNode each : stated) {
                all = all.with(each);
            }
            return all;
        }
        return stated instanceof ObjectNode definitions ? defined(definitions) : this;
    }

    private JsonLdContext defined(ObjectNode definitions) {
        Map<String, String> all = new HashMap<>(terms);
        Set<String> backwards = new HashSet<>(reverse);
        Set<String> ids = new HashSet<>(references);
        String stated = vocabulary;
        for (Map.Entry<String, JsonNode> each : definitions.properties()) {
            String term = each.getKey();
            JsonNode definition = each.getValue();
            if (term.equals("@vocab")) {
                stated = definition.isString() ? definition.asString() : "";
            } else if (definition.isString()) {
                all.put(term, definition.asString());
            } else if (definition.isObject()) {
                Optional<String> forward = text(definition, "@id");
                Optional<String> backward = text(definition, "@reverse");
                forward.or(() -> backward).ifPresent(name -> all.put(term, name));
                backward.ifPresent(name -> backwards.add(term));
                text(definition, "@type").filter("@id"::equals).ifPresent(type -> ids.add(term));
            }
        }
        return new JsonLdContext(all, backwards, ids, stated);
    }

    private static Optional<String> text(JsonNode definition, String key) {
        return Optional.ofNullable(definition.get(key))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }

    /** The keyword or the local name of schema.org that a name stands for; names of other vocabularies are addresses. */
    String name(String stated) {
        String name = expanded(stated.strip(), 0);
        if (!name.startsWith("http")) {
            return name;
        }
        var schema = VOCABULARY.matcher(name);
        return schema.lookingAt() ? name.substring(schema.end()) : name;
    }

    private String expanded(String name, int steps) {
        String known = terms.get(name);
        if (name.startsWith("@") || steps > MAX_STEPS) {
            return name;
        }
        if (known != null && !known.equals(name)) {
            return expanded(known, steps + 1);
        }
        int colon = name.indexOf(':');
        if (colon < 0) {
            return vocabulary.isEmpty() ? name : vocabulary + name;
        }
        String prefix = terms.get(name.substring(0, colon));
        return prefix == null || name.startsWith("//", colon + 1)
                ? name
                : expanded(prefix, steps + 1) + name.substring(colon + 1);
    }
}

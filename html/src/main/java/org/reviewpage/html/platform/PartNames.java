// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.platform;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Resource;

/**
 * The names of {@code parts.tsv}.
 *
 * <p>A whole name counts as it stands: {@code entry-content}. A word counts wherever a name has it among its words:
 * {@code sidebar} in {@code leftSidebar} and {@code blog-sidebar_2}, but not in {@code no-sidebar}.
 */
final class PartNames {
    private static final int MAX_LENGTH = 3_200;
    private static final int MAX_NAME = 80;

    /** Words that turn a name into its contrary or make it a setting of a wrapper: no-sidebar, has-comments. */
    private static final List<String> TURNING = List.of(
            "no", "not", "has", "have", "with", "without", "hide", "disable", "disabled", "off", "open", "wrap");

    private static final String[] NAMING = {"class", "id", "role", "itemprop"};
    private static final Part[] PARTS = Part.values();
    private static final List<Set<Part>> ALONE = Stream.of(PARTS).map(Set::of).toList();

    static final PartNames STANDARD = load("parts.tsv");

    /** The parts that names and words say, a bit for each; none if a word turns the name. */
    private final Glossary<Integer> names;

    private final Glossary<Integer> words;

    private PartNames(Map<String, Integer> names, Map<String, Integer> words) {
        this.names = new Glossary<>(names);
        this.words = new Glossary<>(words);
    }

    private static PartNames load(String resource) {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        TURNING.forEach(word -> words.put(word, 0));
        for (String line : Resource.lines(PartNames.class, resource)) {
            String[] columns = line.split("\t");
            Part part = Part.valueOf(columns[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String name : columns[2].split(" ")) {
                (columns[1].equals("word") ? words : names).put(name, 1 << part.ordinal());
            }
        }
        return new PartNames(names, words);
    }

    /**
     * The parts that the names of an element say.
     *
     * @param reader gives what {@link #read(String)} does
     */
    static Set<Part> of(Element element, ToIntFunction<String> reader) {
        int parts = 0;
        for (String attribute : NAMING) {
            String names = element.attr(attribute);
            parts |= names.isEmpty() ? 0 : reader.applyAsInt(names);
        }
        return parts == 0 ? Set.of() : set(parts);
    }

    private static Set<Part> set(int parts) {
        if (Integer.bitCount(parts) == 1) {
            return ALONE.get(Integer.numberOfTrailingZeros(parts));
        }
        Set<Part> set = EnumSet.noneOf(Part.class);
        for (Part part : PARTS) {
            if ((parts >> part.ordinal() & 1) == 1) {
                set.add(part);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    /** The parts that names which spaces part say, a bit for each. */
    int read(String text) {
        int parts = 0;
        int byWords = 0;
        boolean turned = false;
        int length = Math.min(text.length(), MAX_LENGTH);
        int name = 0;
        int word = 0;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            boolean isSign = !isOfWord(c);
            if (isSign || i > word && isHump(text.charAt(i - 1), c)) {
                Integer said = words.at(text, word, i);
                byWords |= said == null ? 0 : said;
                turned |= said != null && said == 0;
                word = isSign ? i + 1 : i;
            }
            if (c <= ' ') {
                Integer whole = i - name <= MAX_NAME ? names.at(text, name, i) : Integer.valueOf(0);
                parts |= whole != null ? whole : turned ? 0 : byWords;
                byWords = 0;
                turned = false;
                name = i + 1;
            }
        }
        return parts;
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c != '-' && c != '_' && Character.isLetterOrDigit(c);
    }

    /** Whether a word begins within another: {@code leftSidebar_2} has left, sidebar and 2. */
    private static boolean isHump(char before, char c) {
        boolean isSmall = c >= 'a' && c <= 'z';
        return !isSmall && Character.isUpperCase(c) && Character.isLowerCase(before);
    }
}

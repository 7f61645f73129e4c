// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.platform;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    static final String[] NAMING = {"class", "id", "role", "itemprop"};
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

    /** The parts that the names of an element say. */
    Set<Part> of(Element element) {
        int parts = 0;
        for (String attribute : NAMING) {
            parts |= read(element.attr(attribute));
        }
        return set(parts);
    }

    /** The parts of which a number has the bits. */
    static Set<Part> set(int parts) {
        if (Integer.bitCount(parts) < 2) {
            return parts == 0 ? Set.of() : ALONE.get(Integer.numberOfTrailingZeros(parts));
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
        int start = 0;
        long name = 0;
        long word = 0;
        char before = ' ';
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            char lower = Glossary.lower(c);
            boolean isOfWord = isOfWord(lower);
            if (word != 0 && (!isOfWord || isHump(before, c))) {
                Integer said = words.of(word);
                byWords |= said == null ? 0 : said;
                turned |= said != null && said == 0;
                word = 0;
            }
            word = isOfWord ? Glossary.number(word, lower) : 0;
            if (c > ' ') {
                name = Glossary.number(name, lower);
            } else {
                Integer whole = i - start <= MAX_NAME ? names.of(name) : Integer.valueOf(0);
                parts |= whole != null ? whole : turned ? 0 : byWords;
                byWords = 0;
                turned = false;
                start = i + 1;
                name = 0;
            }
            before = c;
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

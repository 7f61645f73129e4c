// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.platform;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final List<String> NAMING = List.of("class", "id", "role", "itemprop");
    private static final Set<Part> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Part.class));
    private static final Part[] PARTS = Part.values();

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

    Set<Part> of(Element element) {
        int parts = 0;
        for (String attribute : NAMING) {
            parts |= read(element.attr(attribute));
        }
        return parts == 0 ? NONE : set(parts);
    }

    private static Set<Part> set(int parts) {
        Set<Part> set = EnumSet.noneOf(Part.class);
        for (Part part : PARTS) {
            if ((parts >> part.ordinal() & 1) == 1) {
                set.add(part);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    /** The parts that names which spaces part say, a bit for each. */
    private int read(String text) {
        int parts = 0;
        int length = Math.min(text.length(), MAX_LENGTH);
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || text.charAt(i) <= ' ') {
                if (i > start && i - start <= MAX_NAME) {
                    parts |= read(text, start, i);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private int read(String text, int start, int end) {
        Integer whole = names.at(text, start, end);
        if (whole != null) {
            return whole;
        }
        int parts = 0;
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean isSign = i == end || !isOfWord(text.charAt(i));
            if (isSign || i > from && isHump(text.charAt(i - 1), text.charAt(i))) {
                Integer said = words.at(text, from, i);
                if (said != null && said == 0) {
                    return 0;
                }
                parts |= said == null ? 0 : said;
                from = isSign ? i + 1 : i;
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

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.platform;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Recall;
import org.reviewpage.html.words.Resource;

/**
 * The names of {@code parts.tsv}.
 *
 * <p>A whole name counts as it stands: {@code entry-content}. A word counts wherever a name has it among its words:
 * {@code sidebar} in {@code leftSidebar} and {@code blog-sidebar_2}, but not in {@code no-sidebar}.
 */
final class PartNames {
    static final PartNames STANDARD = load("parts.tsv");

    private static final int MAX_LENGTH = 3_200;
    private static final int MAX_NAME = 80;

    /** Words that turn a name into its contrary or make it a setting of a wrapper: no-sidebar, has-comments. */
    private static final Glossary<Boolean> TURNING = new Glossary<>(Stream.of(
                    "no", "not", "has", "have", "with", "without", "hide", "disable", "disabled", "off", "open", "wrap")
            .collect(Collectors.toMap(word -> word, word -> true)));

    private static final List<String> NAMING = List.of("class", "id", "role", "itemprop");
    private static final Set<Part> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Part.class));

    private final Glossary<Part> names;
    private final Glossary<Part> words;
    private final Recall<Set<Part>> read = new Recall<>(this::read);

    private PartNames(Map<String, Part> names, Map<String, Part> words) {
        this.names = new Glossary<>(names);
        this.words = new Glossary<>(words);
    }

    private static PartNames load(String resource) {
        Map<String, Part> names = new HashMap<>();
        Map<String, Part> words = new HashMap<>();
        for (String line : Resource.lines(PartNames.class, resource)) {
            String[] columns = line.split("\t");
            Part part = Part.valueOf(columns[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String name : columns[2].split(" ")) {
                (columns[1].equals("word") ? words : names).put(name, part);
            }
        }
        return new PartNames(names, words);
    }

    Set<Part> of(Element element) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        Set<Part> parts = NONE;
        for (String attribute : NAMING) {
            String value = element.attr(attribute);
            if (!value.isEmpty()) {
                parts = union(parts, attribute.equals("id") ? read(value) : read.of(value));
            }
        }
        return parts;
    }

    private static Set<Part> union(Set<Part> one, Set<Part> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Set<Part> both = EnumSet.copyOf(one);
        both.addAll(other);
        return Collections.unmodifiableSet(both);
    }

    private Set<Part> read(String value) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        addAll(parts, value);
        return parts.isEmpty() ? NONE : Collections.unmodifiableSet(parts);
    }

    private void addAll(Set<Part> parts, String value) {
        int length = Math.min(value.length(), MAX_LENGTH);
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || value.charAt(i) <= ' ') {
                if (i > start && i - start <= MAX_NAME) {
                    add(parts, value, start, i);
                }
                start = i + 1;
            }
        }
    }

    private void add(Set<Part> parts, String text, int start, int end) {
        Part whole = names.at(text, start, end);
        if (whole != null) {
            parts.add(whole);
            return;
        }
        Set<Part> own = EnumSet.noneOf(Part.class);
        int to;
        for (int from = start; from < end; from = to) {
            to = endOfWord(text, from, end);
            if (TURNING.at(text, from, to) != null) {
                return;
            }
            Part part = words.at(text, from, to);
            if (part != null) {
                own.add(part);
            }
        }
        parts.addAll(own);
    }

    /** Where the word or the sign at a place ends: {@code leftSidebar_2} has left, sidebar and 2. */
    private static int endOfWord(String text, int from, int end) {
        int at = from + 1;
        if (Character.isLetterOrDigit(text.charAt(from))) {
            while (at < end
                    && Character.isLetterOrDigit(text.charAt(at))
                    && !(Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1)))) {
                at++;
            }
        }
        return at;
    }
}

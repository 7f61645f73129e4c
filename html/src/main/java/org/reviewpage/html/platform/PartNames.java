// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Recall;
import org.reviewpage.html.page.Resource;
import org.reviewpage.html.page.Text;

/**
 * The names of {@code parts.tsv}.
 *
 * <p>A whole name counts as it stands: {@code entry-content}. A word counts wherever a name has it among its words:
 * {@code sidebar} in {@code leftSidebar} and {@code blog-sidebar_2}, but not in {@code no-sidebar}.
 */
final class PartNames {
    static final PartNames STANDARD = load("parts.tsv");

    private static final int MAX_NAMES = 40;
    private static final int MAX_NAME = 80;

    /** Words that turn a name into its contrary or make it a setting of a wrapper: no-sidebar, has-comments. */
    private static final Set<String> TURNING =
            Set.of("no", "not", "has", "have", "with", "without", "hide", "disable", "disabled", "off", "open", "wrap");

    private static final List<String> NAMING = List.of("id", "role", "itemprop");
    private static final Set<Part> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Part.class));

    private final Map<String, Part> names = new HashMap<>();
    private final Map<String, Part> words = new HashMap<>();

    private final Recall<Set<Part>> known = new Recall<>(this::read);

    private PartNames() {}

    private static PartNames load(String resource) {
        PartNames names = new PartNames();
        Resource.lines(PartNames.class, resource).forEach(line -> names.add(line.split("\t")));
        return names;
    }

    private void add(String[] columns) {
        Part part = Part.valueOf(columns[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        Map<String, Part> into = columns[1].equals("word") ? words : names;
        for (String name : columns[2].split(" ")) {
            into.put(name, part);
        }
    }

    Set<Part> of(Element element) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        Set<Part> parts = ofNames(element.className());
        for (String attribute : NAMING) {
            Set<Part> more = ofNames(element.attr(attribute));
            parts = parts.isEmpty() ? more : more.isEmpty() ? parts : joined(parts, more);
        }
        return parts;
    }

    private Set<Part> ofNames(String value) {
        return value.isEmpty() ? NONE : known.of(value);
    }

    private static Set<Part> joined(Set<Part> some, Set<Part> more) {
        Set<Part> all = EnumSet.copyOf(some);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }

    private Set<Part> read(String value) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : Text.head(value, MAX_NAMES * MAX_NAME).split("\\s", MAX_NAMES)) {
            if (!name.isEmpty() && name.length() <= MAX_NAME) {
                add(parts, name);
            }
        }
        return parts.isEmpty() ? NONE : Collections.unmodifiableSet(parts);
    }

    private void add(Set<Part> parts, String name) {
        Part whole = names.get(name.toLowerCase(Locale.ROOT));
        if (whole != null) {
            parts.add(whole);
            return;
        }
        List<String> own = words(name);
        if (own.stream().noneMatch(TURNING::contains)) {
            for (String word : own) {
                Part part = words.get(word);
                if (part != null) {
                    parts.add(part);
                }
            }
        }
    }

    /** The words of a name in lower case: {@code leftSidebar_2} has left, sidebar and 2. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean begins = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((begins || !Character.isLetterOrDigit(c)) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        return words;
    }
}

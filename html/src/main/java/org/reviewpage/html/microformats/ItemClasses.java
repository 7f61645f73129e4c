// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.microformats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Recall;
import org.reviewpage.html.words.Resource;

/**
 * What the class names inside of an item mean: in microformats2 their prefix tells, in a classic format its own list.
 *
 * @param type the type of microformats2, such as {@code h-review}
 * @param classic the properties of a classic format by class name, or by {@code rel:} and link type; empty for an item
 *     of microformats2
 */
record ItemClasses(String type, Map<String, Property> classic) {
    private static final int MAX_CLASS = 80;
    private static final String NAME = "(?:[a-z0-9]{1,40}-)?[a-z]{1,40}(?:-[a-z]{1,40}){0,8}";
    private static final Pattern ROOT = Pattern.compile("h-" + NAME);
    private static final Pattern PROPERTY = Pattern.compile("(?:p|u|dt|e)-" + NAME);

    private static final Map<String, ItemClasses> CLASSIC = load();

    /** The names of the classic formats and of their properties. */
    private static final Glossary<String> CLASSIC_NAMES = Glossary.of(CLASSIC.entrySet().stream()
            .flatMap(format -> Stream.concat(Stream.of(format.getKey()), format.getValue().classic().keySet().stream()))
            .collect(Collectors.toSet()));

    private static final Recall<Names> NAMES = new Recall<>(Names::of);

    /**
     * A property that a class name states.
     *
     * @param prefix how its value is read: p, u, dt or e
     * @param name its name without the prefix
     * @param root the root class of the item that it always is; empty if it may be plain text
     */
    record Property(String prefix, String name, Optional<String> root) {
        private static Property of(String prefixed, Optional<String> root) {
            int dash = prefixed.indexOf('-');
            return new Property(prefixed.substring(0, dash), prefixed.substring(dash + 1), root);
        }
    }

    /** What the class attribute of an element names. */
    static Names names(Element element) {
        String classes = element.className();
        return mayMean(classes) ? NAMES.of(classes) : Names.NONE;
    }

    /** Whether one of the names of a class attribute may be known, as few are. */
    private static boolean mayMean(String classes) {
        int start = 0;
        for (int i = 0; i <= classes.length(); i++) {
            if (i == classes.length() || classes.charAt(i) <= ' ') {
                if (isPrefixed(classes, start) || CLASSIC_NAMES.at(classes, start, i) != null) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isPrefixed(String classes, int start) {
        return classes.startsWith("-", start + 1) || classes.startsWith("dt-", start);
    }

    /** The items that begin at an element. */
    static List<ItemClasses> roots(Element element) {
        return names(element).roots;
    }

    /**
     * What a class attribute names.
     *
     * @param roots the items that begin at the element; several types make one item
     * @param properties the properties of microformats2 that it states
     */
    record Names(List<String> all, List<ItemClasses> roots, List<Property> properties) {
        private static final Names NONE = new Names(List.of(), List.of(), List.of());

        private static Names of(String attribute) {
            List<String> names = Arrays.stream(attribute.strip().split("\\s{1,40}"))
                    .distinct()
                    .toList();
            List<ItemClasses> roots = new ArrayList<>();
            Map<String, Property> properties = new LinkedHashMap<>();
            for (String name : names) {
                if (name.length() <= MAX_CLASS && ROOT.matcher(name).matches()) {
                    roots.add(new ItemClasses(name, Map.of()));
                }
                if (name.length() <= MAX_CLASS && PROPERTY.matcher(name).matches()) {
                    put(Property.of(name, Optional.empty()), properties);
                }
            }
            if (roots.isEmpty()) {
                names.stream()
                        .filter(name -> CLASSIC.containsKey(name) && !name.equals("item"))
                        .forEach(name -> roots.add(CLASSIC.get(name)));
            }
            return new Names(names, List.copyOf(roots), List.copyOf(properties.values()));
        }
    }

    /** The vocabulary of a classic root class. */
    static ItemClasses ofClassic(String root) {
        return CLASSIC.get(root);
    }

    /** The vocabulary inside of an element that is the root of several items in one. */
    static ItemClasses joined(List<ItemClasses> roots) {
        if (roots.size() == 1 || !roots.get(0).isClassic()) {
            return roots.get(0);
        }
        Map<String, Property> all = new LinkedHashMap<>();
        roots.forEach(root -> root.classic().forEach(all::putIfAbsent));
        return new ItemClasses(roots.get(0).type(), all);
    }

    boolean isClassic() {
        return !classic.isEmpty();
    }

    /** The properties that an element states, each once. */
    List<Property> properties(Element element) {
        return properties(element, names(element));
    }

    /** As {@link #properties(Element)}, with what the element's class attribute names. */
    List<Property> properties(Element element, Names names) {
        if (!isClassic()) {
            return names.properties;
        }
        String rels = element.attr("rel").strip();
        if (names.all.isEmpty() && rels.isEmpty()) {
            return List.of();
        }
        Map<String, Property> properties = new LinkedHashMap<>();
        for (String name : names.all) {
            put(classic.get(name), properties);
        }
        if (!rels.isEmpty()) {
            for (String rel : rels.split("\\s", 10)) {
                put(classic.get("rel:" + rel), properties);
            }
        }
        return List.copyOf(properties.values());
    }

    private static void put(@Nullable Property property, Map<String, Property> properties) {
        if (property != null) {
            properties.putIfAbsent(property.name(), property);
        }
    }

    private static Map<String, ItemClasses> load() {
        Map<String, ItemClasses> formats = new LinkedHashMap<>();
        for (String line : Resource.lines(ItemClasses.class, "classic.tsv")) {
            String[] cells = line.split("\t");
            Map<String, Property> properties = new LinkedHashMap<>();
            for (String property : cells[2].split(" ")) {
                String[] sides = property.split("[=+]");
                Optional<String> root = sides.length > 2 ? Optional.of(sides[2]) : Optional.empty();
                properties.put(sides[0], Property.of(sides[1], root));
            }
            formats.put(cells[0], new ItemClasses(cells[1], properties));
        }
        return formats;
    }
}

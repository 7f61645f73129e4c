// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rdfa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Resource;

/**
 * What the names in attributes stand for at one place of a page: terms of the vocabulary in force, prefixed names, and
 * addresses.
 *
 * @param prefixes the prefixes in force, in lower case
 * @param vocabulary what {@code vocab} states; empty if it states none
 */
record NameScope(Page page, Map<String, String> prefixes, Optional<String> vocabulary) {
    private static final int MAX_NAMES = 20;
    private static final String SCHEMA_ORG = "https://schema.org/";
    private static final Map<String, String> INITIAL = initial();

    /** Link types of HTML, which say nothing of what a page describes. */
    private static final Set<String> LINK_TYPES = Set.of(
            "alternate",
            "bookmark",
            "canonical",
            "external",
            "icon",
            "lightbox",
            "next",
            "nofollow",
            "noopener",
            "noreferrer",
            "pingback",
            "prev",
            "shortlink",
            "sponsored",
            "stylesheet",
            "tag",
            "ugc");

    static NameScope initial(Page page) {
        return new NameScope(page, INITIAL, Optional.empty());
    }

    /** What is in force inside of an element: {@code vocab}, {@code prefix} and {@code xmlns:} of its own included. */
    NameScope in(Element element) {
        Optional<String> stated = element.hasAttr("vocab")
                ? Optional.of(element.attr("vocab").strip()).filter(address -> !address.isEmpty())
                : vocabulary;
        Map<String, String> declared = new HashMap<>();
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("xmlns:")) {
                declared.put(
                        attribute.getKey().substring("xmlns:".length()).toLowerCase(Locale.ROOT), attribute.getValue());
            }
        }
        String[] pairs = element.attr("prefix").strip().split("\\s{1,40}", 2 * MAX_NAMES + 1);
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (pairs[i].endsWith(":")) {
                declared.put(pairs[i].substring(0, pairs[i].length() - 1).toLowerCase(Locale.ROOT), pairs[i + 1]);
            }
        }
        if (declared.isEmpty()) {
            return stated.equals(vocabulary) ? this : new NameScope(page, prefixes, stated);
        }
        Map<String, String> all = new HashMap<>(prefixes);
        all.putAll(declared);
        return new NameScope(page, all, stated);
    }

    /** The names in {@code property} or {@code typeof}; a bare one is of schema.org where no vocabulary is stated. */
    List<String> terms(String attribute) {
        List<String> names = new ArrayList<>();
        for (String name : split(attribute)) {
            names.add(
                    name.indexOf(':') < 0
                            ? vocabulary.orElse(SCHEMA_ORG) + name
                            : prefixed(name).orElse(name));
        }
        return names;
    }

    /** The names in {@code rel} or {@code rev}; bare ones count only where a vocabulary is stated. */
    List<String> relations(String attribute) {
        List<String> names = new ArrayList<>();
        for (String name : split(attribute)) {
            if (name.indexOf(':') >= 0) {
                names.add(prefixed(name).orElse(name));
            } else if (vocabulary.isPresent() && !LINK_TYPES.contains(name.toLowerCase(Locale.ROOT))) {
                names.add(vocabulary.get() + name);
            }
        }
        return names;
    }

    /** The thing that {@code about} or {@code resource} names: an address, a prefixed name or {@code _:label}. */
    String resource(String stated) {
        String name = stated.strip();
        if (name.startsWith("[") && name.endsWith("]")) {
            name = name.substring(1, name.length() - 1);
        }
        return name.startsWith("_:") ? name : prefixed(name).orElse(address(name));
    }

    /** The address made absolute; as it is where that cannot be done. */
    String address(String stated) {
        return page.resolve(stated).orElse(stated.strip());
    }

    private Optional<String> prefixed(String name) {
        int colon = name.indexOf(':');
        if (colon < 0 || name.startsWith("//", colon + 1)) {
            return Optional.empty();
        }
        return Optional.ofNullable(prefixes.get(name.substring(0, colon).toLowerCase(Locale.ROOT)))
                .map(address -> address + name.substring(colon + 1));
    }

    private static List<String> split(String attribute) {
        List<String> names = new ArrayList<>();
        for (String name : attribute.strip().split("\\s{1,40}", MAX_NAMES)) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    private static Map<String, String> initial() {
        Map<String, String> prefixes = new HashMap<>();
        for (String line : Resource.lines(NameScope.class, "prefixes.tsv")) {
            String[] cells = line.split("\t");
            prefixes.put(cells[0], cells[1]);
        }
        return Map.copyOf(prefixes);
    }
}

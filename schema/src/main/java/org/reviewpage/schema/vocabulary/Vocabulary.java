// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which types have which of the properties that are written, and what those may hold. */
public final class Vocabulary {
    private static final Map<String, Property> PROPERTIES = properties();

    private Vocabulary() {}

    private record Property(List<String> domain, List<String> range) {}

    /** Whether things of the type have the property. */
    public static boolean has(String type, String property) {
        Property known = PROPERTIES.get(property);
        return known != null && TypeTree.isAny(type, known.domain);
    }

    /** The types, and kinds of text or number, that a property may hold; none for one that is not known. */
    public static List<String> range(String property) {
        Property known = PROPERTIES.get(property);
        return known == null ? List.of() : known.range;
    }

    private static Map<String, Property> properties() {
        Map<String, Property> properties = new HashMap<>();
        for (String line : Resource.lines(Vocabulary.class, "properties.tsv")) {
            String[] cells = line.split("\t");
            properties.put(cells[0], new Property(List.of(cells[1].split(" ")), List.of(cells[2].split(" "))));
        }
        return Map.copyOf(properties);
    }
}

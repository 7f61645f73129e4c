// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types of schema.org lie below which: works, events, organizations, places, products, people and ratings. */
public final class TypeTree {
    private static final Map<String, Set<String>> ANCESTORS = ancestors();

    private TypeTree() {}

    /** Whether the type is this ancestor or lies below it; a type nobody knows is only itself and a thing. */
    public static boolean isA(String type, String ancestor) {
        return ancestor.equals("Thing")
                || ancestor.equals(type)
                || ANCESTORS.getOrDefault(type, Set.of()).contains(ancestor);
    }

    /** Whether the type is one of these ancestors or lies below one. */
    static boolean isAny(String type, List<String> ancestors) {
        for (String ancestor : ancestors) {
            if (isA(type, ancestor)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Set<String>> ancestors() {
        Map<String, Set<String>> parents = new HashMap<>();
        for (String line : Resource.lines(TypeTree.class, "types.txt")) {
            String[] halves = line.split(": ");
            for (String child : halves[1].split(" ")) {
                parents.computeIfAbsent(child, name -> new HashSet<>()).add(halves[0]);
            }
        }
        Map<String, Set<String>> ancestors = new HashMap<>();
        for (String type : parents.keySet()) {
            Set<String> above = new HashSet<>();
            climb(type, parents, above);
            ancestors.put(type, above);
        }
        return ancestors;
    }

    private static void climb(String type, Map<String, Set<String>> parents, Set<String> above) {
        for (String parent : parents.getOrDefault(type, Set.of())) {
            if (above.add(parent)) {
                climb(parent, parents, above);
            }
        }
    }
}

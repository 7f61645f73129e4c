// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types of schema.org lie below which. */
final class TypeTree {
    private static final Map<String, Set<String>> PARENTS = parents();

    private TypeTree() {}

    /** Whether the type is this ancestor or lies below it; a type nobody knows is only itself and a thing. */
    static boolean isA(String type, String ancestor) {
        if (ancestor.equals("Thing")) {
            return true;
        }
        Deque<String> open = new ArrayDeque<>(List.of(type));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(ancestor)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(PARENTS.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    private static Map<String, Set<String>> parents() {
        Map<String, Set<String>> parents = new HashMap<>();
        for (String line : Resource.lines("types.txt")) {
            String[] halves = line.split(": ");
            for (String child : halves[1].split(" ")) {
                parents.computeIfAbsent(child, name -> new LinkedHashSet<>()).add(halves[0]);
            }
        }
        return parents;
    }
}

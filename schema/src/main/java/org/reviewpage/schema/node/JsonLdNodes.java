// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.node;

import java.util.List;

/**
 * What could be read of a JSON-LD text.
 *
 * @param nodes its nodes, in order, with references to each other resolved
 * @param problems what could not be read and why, for people; empty if all could
 */
public record JsonLdNodes(List<TypedNode> nodes, List<String> problems) {
    /** So begins what is said in {@link #problems()} of an object with two values for one key. */
    public static final String TWICE = "a key is stated twice, of which the last was read";

    /** Copies the lists. */
    public JsonLdNodes {
        nodes = List.copyOf(nodes);
        problems = List.copyOf(problems);
    }
}

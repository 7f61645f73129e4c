// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.List;

/**
 * What could be read of a JSON-LD text.
 *
 * @param nodes its nodes, in order, with references to each other resolved
 * @param problems what could not be read and why, for people; empty if all could
 */
public record JsonLdNodes(List<TypedNode> nodes, List<String> problems) {
    /** Copies the lists. */
    public JsonLdNodes {
        nodes = List.copyOf(nodes);
        problems = List.copyOf(problems);
    }
}

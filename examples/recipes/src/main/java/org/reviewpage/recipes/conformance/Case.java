// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.conformance;

import java.util.List;
import org.reviewpage.schema.node.TypedNode;

/**
 * One case of a test suite: what is expected of a page or text, and what was read of it.
 *
 * @param suite what it belongs to
 * @param name which case of the suite
 */
record Case(String suite, String name, List<TypedNode> expected, List<TypedNode> read) {
    boolean agrees() {
        return Trees.canonical(expected).equals(Trees.canonical(read));
    }
}

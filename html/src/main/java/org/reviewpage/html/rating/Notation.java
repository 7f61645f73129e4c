// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.List;

/** One way of writing a verdict. */
interface Notation {
    /** Whether a line with these words and signs can hold a verdict of this kind; never false for one that does. */
    default boolean isPossible(Signs line) {
        return true;
    }

    /** All places of a short line that are written in this way, in order; what surrounds them is for others to judge. */
    List<Match> find(String line);
}

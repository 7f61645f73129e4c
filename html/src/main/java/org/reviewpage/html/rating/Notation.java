// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.List;

/** One way of writing a verdict. */
interface Notation {
    /** What every line has that holds a verdict of this kind. */
    Sign sign();

    /** All places of a short line that are written in this way; what surrounds them is for others to judge. */
    List<Match> find(String line);
}

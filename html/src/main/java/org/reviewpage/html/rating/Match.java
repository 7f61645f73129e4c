// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.Objects;
import org.reviewpage.core.Rating;

/**
 * A place in a line where something is written the way verdicts are.
 *
 * @param rating what it says if it is a verdict
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param sure how much it looks like a verdict by itself
 */
public record Match(Rating rating, int start, int end, Sure sure) {
    /** How much a notation looks like a verdict by itself. */
    public enum Sure {
        /** Says little: "B", "40%", "***"; only a label beside it makes it a verdict. */
        WEAK,
        /** A number on a scale, "8/10", which also counts other things than merit. */
        NUMBER,
        /** Written for verdicts only: {@code ★★★½}, "4 out of 5 stars". */
        STARS
    }

    /** Checks that nothing is null. */
    public Match {
        Objects.requireNonNull(rating, "rating must not be null");
        Objects.requireNonNull(sure, "sure must not be null");
    }
}

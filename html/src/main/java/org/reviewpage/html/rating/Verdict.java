// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.Objects;
import org.reviewpage.core.Rating;

/**
 * Something written like a verdict, and how it stands in its line.
 *
 * @param rating what it says
 * @param form how it stands in its line
 * @param aspect what is rated where that is not the whole: "Graphics", or, in a sentence, the named thing that it is given to; empty otherwise
 * @param sure how much it looks like a verdict by itself
 */
public record Verdict(Rating rating, Form form, String aspect, Match.Sure sure) {
    /** How a verdict stands in its line. */
    public enum Form {
        /** "My rating: 8/10". */
        LABELLED,
        /** "Story rating: 8/10": a verdict on a part, or on the item by its name. */
        QUALIFIED,
        /** "Graphics: 8/10". */
        ASPECT,
        /** The line says nothing else: {@code ★★★★}. */
        ALONE,
        /** "I give it 8/10", "It deserves four stars". */
        GIVEN,
        /** The line begins with it. */
        LEADING,
        /** The line ends with it. */
        TRAILING,
        /** Somewhere in a sentence. */
        PROSE
    }

    /** Checks that nothing is null. */
    public Verdict {
        Objects.requireNonNull(rating, "rating must not be null");
        Objects.requireNonNull(form, "form must not be null");
        Objects.requireNonNull(aspect, "aspect must not be null");
        Objects.requireNonNull(sure, "sure must not be null");
    }
}

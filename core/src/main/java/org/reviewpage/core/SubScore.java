// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

/**
 * A rating of one aspect: "Graphics 9/10".
 *
 * @param aspect what is rated, as the page names it
 * @param rating its rating
 */
public record SubScore(String aspect, Rating rating) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the aspect is blank
     */
    public SubScore {
        aspect = Require.text(aspect, "the aspect of a sub-score");
        Require.nonNull(rating, "the rating of a sub-score");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.evidence;

import java.util.Objects;

/**
 * A candidate and what became of it.
 *
 * @param candidate the candidate
 * @param article which article of the page it is about, counted from 0
 * @param won whether its value stands in the review
 * @param reason why it won or lost, for people
 */
public record Evidence(Candidate<?> candidate, int article, boolean won, String reason) {
    /** Checks that nothing is null. */
    public Evidence {
        Objects.requireNonNull(candidate, "candidate must not be null");
        Objects.requireNonNull(reason, "reason must not be null");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import java.util.List;
import java.util.Optional;
import org.reviewpage.core.Review;
import org.reviewpage.html.evidence.Evidence;

/**
 * What the candidates of one article come to.
 *
 * @param review the review; empty if the article is none
 * @param evidence every candidate with what became of it
 */
public record Resolution(Optional<Review> review, List<Evidence> evidence) {
    /** Copies the list. */
    public Resolution {
        evidence = List.copyOf(evidence);
    }
}

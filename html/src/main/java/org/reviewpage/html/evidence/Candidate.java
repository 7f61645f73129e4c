// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.evidence;

import java.util.Objects;

/**
 * A value that a field of the review may have.
 *
 * @param <T> the type of the value
 * @param field the field
 * @param value the value
 * @param source where it was seen
 * @param confidence how often a candidate of this kind is right, greater than 0 and at most 1
 */
public record Candidate<T>(Field<T> field, T value, Source source, double confidence) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the confidence is not greater than 0 and at most 1
     */
    public Candidate {
        Objects.requireNonNull(field, "field must not be null");
        Objects.requireNonNull(value, "value must not be null");
        Objects.requireNonNull(source, "source must not be null");
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be greater than 0 and at most 1, but is " + confidence);
        }
    }

    /** What this value has in common with others that mean the same. */
    public Object key() {
        return field.key(value);
    }
}

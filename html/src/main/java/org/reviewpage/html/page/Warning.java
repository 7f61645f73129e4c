// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.Objects;

/**
 * Something about a page that kept it from being read as well as it might be.
 *
 * @param code a stable name in lower case, such as {@code extractor-failed}; the name of a {@link Limit} if that was
 *     reached
 * @param message what happened, for people
 * @param source the part of the page or of this library where it happened
 */
public record Warning(String code, String message, String source) {
    /** Checks that nothing is null. */
    public Warning {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(message, "message must not be null");
        Objects.requireNonNull(source, "source must not be null");
    }
}

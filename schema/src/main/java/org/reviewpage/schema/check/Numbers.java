// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as search engines read them: digits with a point, in text or not. */
final class Numbers {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,20}(?:\\.[0-9]{0,20})?|\\.[0-9]{1,20})(?:[eE][+-]?[0-9]{1,2})?");

    private Numbers() {}

    static Optional<Double> of(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }
}

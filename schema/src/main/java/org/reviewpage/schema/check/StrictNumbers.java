// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as search engines read them: digits with a point, in text or not. */
final class StrictNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,400}(?:\\.[0-9]{0,400})?|\\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,3})?");

    private StrictNumbers() {}

    static Optional<Double> of(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }
}

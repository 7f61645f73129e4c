// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as structured data has them: {@code 4.5}, but also {@code "4,5"} and {@code "640px"}. */
final class LooseNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,400}(?:[.,][0-9]{1,400})?(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern PIXELS = Pattern.compile("([0-9]{1,9})(?:\\.0)?(?: ?px)?");

    private LooseNumbers() {}

    /** A finite number, with a point or a comma. */
    static Optional<Double> of(String text) {
        String plain = text.strip();
        return plain.length() <= 1000 && NUMBER.matcher(plain).matches()
                ? Optional.of(Double.valueOf(plain.replace(',', '.'))).filter(Double::isFinite)
                : Optional.empty();
    }

    /** A whole number greater than 0, such as a width in pixels. */
    static Optional<Integer> count(String text) {
        var pixels = PIXELS.matcher(text.strip());
        return pixels.matches()
                ? Optional.of(Integer.valueOf(pixels.group(1))).filter(count -> count > 0)
                : Optional.empty();
    }
}

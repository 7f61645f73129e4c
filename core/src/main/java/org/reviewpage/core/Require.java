// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The checks that every value of the model makes of what it is given.
 *
 * <p>Text loses the white space at its ends. Half a surrogate pair becomes U+FFFD: no encoding can hold it.
 */
final class Require {
    private Require() {}

    static <T> T nonNull(@Nullable T value, String what) {
        if (value == null) {
            throw new NullPointerException(what + " must not be null");
        }
        return value;
    }

    static String text(@Nullable String value, String what) {
        if (nonNull(value, what).isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank; leave it out when it is not known");
        }
        String plain = value.strip();
        return hasHalf(plain) ? sound(plain) : plain;
    }

    private static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int codePoint = text.codePointAt(i);
                if (isHalf(codePoint)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static String sound(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints().map(c -> isHalf(c) ? 0xFFFD : c).forEach(sound::appendCodePoint);
        return sound.toString();
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    static Optional<String> text(@Nullable Optional<String> value, String what) {
        return nonNull(value, what).map(text -> text(text, what));
    }

    static <T> List<T> list(@Nullable List<? extends T> values, String what) {
        for (T value : nonNull(values, what)) {
            nonNull(value, "an element of " + what);
        }
        return List.copyOf(values);
    }

    static List<String> texts(@Nullable List<String> values, String what) {
        return list(values, what).stream()
                .map(value -> text(value, "an element of " + what))
                .toList();
    }

    static int positive(int value, String what) {
        if (value <= 0) {
            throw new IllegalArgumentException(what + " must be greater than 0, but is " + value);
        }
        return value;
    }
}

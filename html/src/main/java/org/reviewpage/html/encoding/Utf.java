// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How well bytes read as UTF-8.
 *
 * @param sequences how many characters of several bytes they hold
 * @param broken how many bytes are no part of any character
 */
record Utf(int sequences, int broken) {
    /** Text in any other encoding breaks more often than this; pages put together from pieces break now and then. */
    private static final int SEQUENCES_FOR_A_BREAK = 5;

    private static final int SIXTEEN_WITHIN = 64;

    /** Whether the bytes may be UTF-8 or plain ASCII. */
    boolean isPlausible() {
        return broken * SEQUENCES_FOR_A_BREAK <= sequences;
    }

    /** Whether the bytes are UTF-8 that is more than ASCII. */
    boolean isCertain() {
        return broken == 0 && sequences > 0;
    }

    /** Counts the characters and the breaks. */
    static Utf eight(byte[] bytes) {
        int sequences = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = length(bytes[i] & 0xFF);
            int tail = 0;
            while (tail < length - 1 && i + tail + 1 < bytes.length && (bytes[i + tail + 1] & 0xC0) == 0x80) {
                tail++;
            }
            boolean cutOff = i + length > bytes.length;
            if (length == 0 || tail < length - 1 && !cutOff) {
                broken++;
            } else if (length > 1) {
                sequences++;
            }
            i += 1 + tail;
        }
        return new Utf(sequences, broken);
    }

    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    /** UTF-16 without a mark: every other byte of the page's first tags is zero. Null if it is not. */
    static @Nullable Charset sixteen(byte[] bytes) {
        int pairs = Math.min(bytes.length, SIXTEEN_WITHIN) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 2) {
            return null;
        }
        if (odd > pairs / 2 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > pairs / 2 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }
}

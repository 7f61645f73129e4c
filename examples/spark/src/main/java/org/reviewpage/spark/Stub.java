// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

/** Tells pages with next to nothing in them: redirects, frames, errors. */
final class Stub {
    /** The shortest review among 162 labelled ones has four times as many. */
    private static final int LEAST = 200;

    /** A sign of Chinese, Japanese or Korean says as much as several letters. */
    private static final int FIRST_EAST_ASIAN = 0x2e80;

    private static final int LETTERS_OF_A_SIGN = 3;

    private Stub() {}

    /** Whether there are few characters outside of tags. Scripts count: some pages keep their text in them. */
    static boolean is(String html) {
        int seen = 0;
        for (int at = 0; at < html.length() && seen < LEAST; at++) {
            char c = html.charAt(at);
            if (c == '<') {
                int end = html.indexOf('>', at);
                at = end < 0 ? at : end;
            } else if (c > ' ') {
                seen += c < FIRST_EAST_ASIAN ? 1 : LETTERS_OF_A_SIGN;
            }
        }
        return seen < LEAST;
    }
}

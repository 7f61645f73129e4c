// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.node;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Texts that were encoded as if for an address: {@code "A+quiet+film%21"} for "A quiet film!". A block editor for
 * WordPress writes all texts of its reviews so.
 *
 * <p>One such text says little, since "Romeo+Juliet" is a title; but no writer encodes some texts only.
 */
final class UrlEncoded {
    private UrlEncoded() {}

    /** Whether nobody would write this by hand: words joined by several plus signs, or by one beside a code. */
    static boolean isCertain(String text) {
        if (text.indexOf('+') < 0 || !isPossible(text)) {
            return false;
        }
        long spaces = text.chars().filter(c -> c == '+').count();
        return spaces > 1 || (spaces == 1 && text.indexOf('%') >= 0);
    }

    /** The plain text; a text that cannot be encoded stays as it is. */
    static String decode(String text) {
        boolean encoded = text.indexOf('+') > 0 || text.indexOf('%') >= 0;
        if (!encoded || !isPossible(text)) {
            return text;
        }
        String plain = URLDecoder.decode(text, StandardCharsets.UTF_8);
        return plain.indexOf('\uFFFD') < 0 ? plain : text;
    }

    /** Whether it has only what an encoder leaves, and no plus sign where no space would be. */
    private static boolean isPossible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-_.*".indexOf(c) >= 0);
            boolean space = c == '+' && i > 0 && i + 1 < text.length() && text.charAt(i + 1) != '+';
            boolean code = c == '%' && i + 2 < text.length() && isHex(text.charAt(i + 1)) && isHex(text.charAt(i + 2));
            if (!plain && !space && !code) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 0x80;
    }
}

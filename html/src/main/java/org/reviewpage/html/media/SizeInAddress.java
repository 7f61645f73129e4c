// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import java.util.Optional;
import org.reviewpage.html.words.Text;

/**
 * The size of a copy of a picture that its address names: {@code -210x300.jpg}, {@code ?resize=210%2C300},
 * {@code ?w=210&h=300}, {@code /w210-h300/}.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record SizeInAddress(int width, int height) {
    private static final int MAX_ADDRESS = 1_000;
    private static final String[] PARAMETERS = {"resize", "fit", "?w", "&w"};
    private static final String[] BETWEEN = {"x", "%2C", ",", "-h", "&h="};

    /** The first size in an address; each side has two to four digits. */
    public static Optional<SizeInAddress> in(String stated) {
        String address = Text.head(stated, MAX_ADDRESS);
        for (int at = 0; at < address.length(); at++) {
            int end = endOfDigits(address, at);
            if (isSide(at, end) && isBehind(address, at)) {
                int second = begin(address, end);
                int last = endOfDigits(address, second);
                if (second > end && isSide(second, last)) {
                    return Optional.of(new SizeInAddress(
                            Integer.parseInt(address, at, end, 10), Integer.parseInt(address, second, last, 10)));
                }
            }
            at = end;
        }
        return Optional.empty();
    }

    private static boolean isSide(int start, int end) {
        return end - start >= 2 && end - start <= 4;
    }

    private static boolean isBehind(String address, int at) {
        return switch (at == 0 ? ' ' : address.charAt(at - 1)) {
            case '-' -> true;
            case 'w' -> address.startsWith("/w", at - 2);
            case '=' -> isParameter(address, at - 1);
            default -> false;
        };
    }

    private static boolean isParameter(String address, int end) {
        for (String name : PARAMETERS) {
            if (address.startsWith(name, end - name.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where the second side begins; where the first ends if nothing parts it from another. */
    private static int begin(String address, int end) {
        for (String sign : BETWEEN) {
            if (address.startsWith(sign, end)) {
                return end + sign.length();
            }
        }
        return end;
    }

    private static int endOfDigits(String address, int start) {
        int end = start;
        while (end < address.length() && address.charAt(end) >= '0' && address.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}

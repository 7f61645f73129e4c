// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

/** Pictures and fonts that a page holds itself, as {@code data:} addresses: a page saved as one file is full of them. */
final class DataAddresses {
    /** Icons are shorter. */
    private static final int LONG = 65_536;

    private static final String SCHEME = "data:";

    private DataAddresses() {}

    /** The page without what is in its long {@code data:} addresses. */
    static String withoutLong(String html) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = html.indexOf(SCHEME); at >= 0; at = html.indexOf(SCHEME, at)) {
            int end = at + SCHEME.length();
            while (end < html.length() && isPart(html.charAt(end))) {
                end++;
            }
            if (end - at > LONG) {
                out.append(html, from, at + SCHEME.length());
                from = end;
            }
            at = end;
        }
        return out.append(html, from, html.length()).toString();
    }

    private static boolean isPart(char c) {
        return c > ' ' && "\"'<>()".indexOf(c) < 0;
    }
}

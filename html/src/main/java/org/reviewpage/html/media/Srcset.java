// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import java.util.Optional;

/** The list of copies of a picture in a {@code srcset} attribute. */
public final class Srcset {
    private static final int MAX_LENGTH = 20_000;
    private static final String SPACE = " \t\r\n\f";

    private Srcset() {}

    /**
     * The address of the largest copy: by width, {@code 800w}, else by density, {@code 2x}.
     *
     * <p>Addresses may hold commas, as in {@code /w_300,h_200/a.jpg 300w}; one ends where white space begins.
     */
    public static Optional<String> largest(String srcset) {
        String rest = srcset.length() > MAX_LENGTH ? "" : srcset;
        String best = "";
        double most = -1;
        int at = 0;
        while (at < rest.length()) {
            int start = skip(rest, at, SPACE + ",");
            int end = until(rest, start, SPACE);
            String address = rest.substring(start, end);
            boolean bare = address.endsWith(",");
            at = bare ? end : until(rest, end, ",");
            double size = bare ? 1 : size(rest.substring(end, at).strip());
            while (address.endsWith(",")) {
                address = address.substring(0, address.length() - 1);
            }
            if (!address.isEmpty() && size > most) {
                most = size;
                best = address;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Widths count before densities: a picture 100 pixels wide is more than any density. */
    private static double size(String descriptor) {
        for (String part : descriptor.split("\\s")) {
            if (part.length() > 1 && part.length() < 8 && "wx".indexOf(part.charAt(part.length() - 1)) >= 0) {
                try {
                    return Double.parseDouble(part.substring(0, part.length() - 1));
                } catch (NumberFormatException odd) {
                    return 0;
                }
            }
        }
        return 1;
    }

    private static int skip(String text, int from, String chars) {
        int at = from;
        while (at < text.length() && chars.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int until(String text, int from, String chars) {
        int at = from;
        while (at < text.length() && chars.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}

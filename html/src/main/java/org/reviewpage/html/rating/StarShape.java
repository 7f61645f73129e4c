// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * What part of a star one icon or picture shows, told by its class or file name: {@code fa-star-half-o}, {@code
 * dashicons-star-filled}, {@code star_off.png}.
 */
public final class StarShape {
    private static final int MAX_NAME = 120;
    private static final Pattern STAR =
            Pattern.compile("(?:^|[^a-z])\\w{0,8}stars?(?:on|off|full|half|empty|fill|filled|gr[ae]y|gold)?(?![a-z])");
    private static final Pattern NOT_ONE = Pattern.compile(
            "start|inserted|mustard|starbucks|stars[-_]?\\d|\\d[-_.]?stars?|rating|rated|wrap|container|group|list|block");
    private static final Pattern THREE_QUARTERS = Pattern.compile("star-lq|three-?quarter|star[-_]?75");
    private static final Pattern QUARTER = Pattern.compile("star-fq|quarter|star[-_]?25");
    private static final Pattern HALF = Pattern.compile("half|halb|demi|mezza|media|meia|star[-_]?0?[.]?5(?!\\d)");
    private static final Pattern EMPTY = Pattern.compile(
            "empty|off|outline|inactive|disabled|blank|gr[ae]y|leer|vide|vuota|vacia|unfilled|none|border|white|dark|[-_]o(?![a-z])|(?:^|\\s)far(?:\\s|$)|regular|[-_]0(?!\\d)|hollow|line(?![a-z])");

    private StarShape() {}

    /** How much of the star is filled, 0 to 1; empty if the name is not that of one star. */
    public static OptionalDouble of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.length() > MAX_NAME
                || !lower.contains("star")
                || !STAR.matcher(lower).find()
                || NOT_ONE.matcher(lower).find()) {
            return OptionalDouble.empty();
        }
        if (THREE_QUARTERS.matcher(lower).find()) {
            return OptionalDouble.of(0.75);
        }
        if (QUARTER.matcher(lower).find()) {
            return OptionalDouble.of(0.25);
        }
        if (HALF.matcher(lower).find()) {
            return OptionalDouble.of(0.5);
        }
        return OptionalDouble.of(EMPTY.matcher(lower).find() ? 0 : 1);
    }
}

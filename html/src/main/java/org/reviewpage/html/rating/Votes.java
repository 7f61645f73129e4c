// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.regex.Pattern;

/** How many people judged, which stands beside an average: "4.7 out of 5 (67 reviews)", "12 Bewertungen ★★★★". */
final class Votes {
    private static final String COUNT =
            "\\d[\\d.,\u00A0]{0,8}\\s(?:\\p{L}{4,12}\\s)?(?:reviews|ratings?|votes?|voters|customers|opinions|avis|bewertungen|rezensionen"
                    + "|reseñas|opiniones|votos|valoraciones|recensioni|voti|avaliações|beoordelingen|stemmen|opinii|głosów"
                    + "|отзывов|оценок|голосов|件のレビュー)(?!\\p{L})";

    private static final Pattern BEFORE = Pattern.compile(
            "(?:^|[\\s(])" + COUNT + "[\\s(),:|–—-]{0,4}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AFTER = Pattern.compile(
            "[\\s(),:|–—-]{0,4}(?:(?:from|based on|out of|of|by|total)\\s){0,2}" + COUNT,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Votes() {}

    /** Whether they are counted just before or behind a number. */
    static boolean areBeside(String before, String after) {
        int near = Math.max(0, before.length() - 40);
        return BEFORE.matcher(before.substring(near)).find()
                || AFTER.matcher(after).lookingAt();
    }
}

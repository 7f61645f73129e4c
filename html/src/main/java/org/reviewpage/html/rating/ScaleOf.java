// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and the scale in words around it: "On a scale of 1 to 10, I give it a 7", "ein 7 auf einer Skala von 1 bis 10".
 *
 * <p>Without a number of its own in the same sentence it is a legend: "Ratings are on a scale of 1 to 5."
 */
final class ScaleOf implements Notation {
    private static final String SCALE =
            "(?:scale|skala|échelle|escala|scala|schaal|skali|шкале)\\s(?:of|from|von|de|da|van|od|от)"
                    + "\\s(?:0|1|one|eins|un|uno|um|één)\\s?(?:to|through|bis|à|a|tot|til|till|do|до|-|–)\\s?("
                    + Numbers.BARE + ")(?![\\d/])";

    private static final Pattern PATTERN = Pattern.compile(
            SCALE + "[^.!?;:\\d]{0,60}?(?<=[\\s:])(" + Numbers.NUMBER + ")(?!\\s?(?:[/%\\d]|out\\sof))|("
                    + Numbers.NUMBER + ")\\s(?:[^\\s\\d]{1,10}\\s){1,3}" + SCALE,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static final Set<String> FROM = Set.of("of", "from", "von", "de", "da", "van", "od", "от");

    static final Set<String> NAMES = Set.of("scale", "skala", "échelle", "escala", "scala", "schaal", "skali", "шкале");

    @Override
    public Sign sign() {
        return Sign.NAMED_SCALE;
    }

    @Override
    public List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(line);
        while (matcher.find()) {
            boolean scaleFirst = matcher.group(1) != null;
            OptionalDouble best = Numbers.value(matcher.group(scaleFirst ? 1 : 4));
            OptionalDouble value = Numbers.value(matcher.group(scaleFirst ? 2 : 3));
            if (best.isPresent() && value.isPresent()) {
                Numbers.rating(value.getAsDouble(), best.getAsDouble(), matcher.group())
                        .ifPresent(rating -> found.add(new Match(
                                rating, matcher.start(scaleFirst ? 2 : 3), matcher.end(), Match.Sure.NUMBER)));
            }
        }
        return found;
    }
}

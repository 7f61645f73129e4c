// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Points of a full mark, which comes first in East Asian languages: {@code 5点満点中4点}, {@code 满分10分，8分}, {@code 5점 만점에 4점}; in brackets behind it, {@code 80点（100点満点）}. */
final class PointsOf implements Notation {
    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,2})?)";

    private static final Pattern PATTERN =
            Pattern.compile("(?:" + NUMBER + "\\s?(?:点|점|つ星)\\s?(?:満点|满分|만점)|(?:满分|滿分)\\s?" + NUMBER
                    + "\\s?分)[^\\d]{0,12}" + NUMBER + "\\s?(?:点|分|점|つ星)?"
                    + "|" + NUMBER + "\\s?[点分점]\\s?[(（/／]\\s?" + NUMBER + "\\s?(?:点満点|分满分|分滿分|점\\s?만점)");

    @Override
    public Sign sign() {
        return Sign.POINTS;
    }

    @Override
    public List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(line);
        while (matcher.find()) {
            String full = first(matcher, 1, 2, 5);
            Numbers.rating(Double.parseDouble(first(matcher, 3, 4)), Double.parseDouble(full), matcher.group())
                    .ifPresent(
                            rating -> found.add(new Match(rating, matcher.start(), matcher.end(), Match.Sure.STARS)));
        }
        return found;
    }

    private static String first(Matcher matcher, int... groups) {
        return IntStream.of(groups)
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}

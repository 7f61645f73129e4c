// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points of a full mark, which comes first in East Asian languages: {@code 5点満点中4点}, {@code 满分10分，8分}, {@code 5점 만점에 4점}. */
final class PointsOf implements Notation {
    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,2})?)";

    private static final Pattern PATTERN =
            Pattern.compile("(?:" + NUMBER + "\\s?(?:点|점|つ星)\\s?(?:満点|满分|만점)|(?:满分|滿分)\\s?" + NUMBER
                    + "\\s?分)[^\\d]{0,12}" + NUMBER + "\\s?(?:点|分|점|つ星)?");

    @Override
    public List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(line);
        while (matcher.find()) {
            String full = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            Numbers.rating(Double.parseDouble(matcher.group(3)), Double.parseDouble(full), matcher.group())
                    .ifPresent(
                            rating -> found.add(new Match(rating, matcher.start(), matcher.end(), Match.Sure.STARS)));
        }
        return found;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 85%}; weak, since discounts, alcohol and other people's approval are written so too. */
final class Percent implements Notation {
    private static final Pattern PATTERN =
            Pattern.compile("(?<![\\d.,+-])(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?[%％](?![\\p{L}\\d])");

    @Override
    public Sign sign() {
        return Sign.PERCENT;
    }

    @Override
    public List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(line);
        for (int from = 0; Numbers.find(matcher, line, from); from = matcher.end()) {
            double value = Double.parseDouble(matcher.group(1).replace(',', '.'));
            Numbers.rating(value, 100, matcher.group())
                    .ifPresent(rating -> found.add(new Match(rating, matcher.start(), matcher.end(), Match.Sure.WEAK)));
        }
        return found;
    }
}

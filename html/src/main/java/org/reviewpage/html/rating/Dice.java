// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The face of a die, as Norwegian papers judge: {@code ⚃}; weak, since rules of games show dice too. */
final class Dice implements Notation {
    static final String FACES = "⚀⚁⚂⚃⚄⚅";

    private static final Pattern DIE = Pattern.compile("[" + FACES + "]");

    @Override
    public Sign sign() {
        return Sign.DIE;
    }

    @Override
    public List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = DIE.matcher(line);
        while (matcher.find()) {
            int value = FACES.indexOf(matcher.group()) + 1;
            Numbers.rating(value, 6, matcher.group())
                    .ifPresent(rating -> found.add(new Match(rating, matcher.start(), matcher.end(), Match.Sure.WEAK)));
        }
        return found;
    }
}

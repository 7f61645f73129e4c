// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stars typed as asterisks: {@code ***½}, {@code *** 1/2}, {@code *** out of ****}, {@code ****}.
 *
 * <p>Rows of asterisks also part sections, mark notes and hide letters of oaths; without a half or a scale they are
 * weak, and one asterisk without them is a mark.
 */
final class Asterisks implements Notation {
    private static final Pattern PATTERN = Pattern.compile(
            "(?<![*\\p{L}\\d])(\\*(?:\\s\\*){1,4}|\\*{1,5})(?![*\\p{L}]|\\d(?![/⁄]2))"
                    + "(\\s?(?:½|1[/⁄]2|and\\sa\\shalf))?"
                    + "(?:\\s?\\(?(?:[/⁄]|out\\sof|of)\\s?(\\d{1,2}|four|five|\\*{3,5})(?:\\sstars)?\\)?)?(?![*\\p{L}])");

    @Override
    public Sign sign() {
        return Sign.ASTERISK;
    }

    @Override
    public List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(line);
        for (int from = 0; Starts.find(matcher, line, from, "*"); from = matcher.end()) {
            boolean half = matcher.group(2) != null;
            Optional<Double> stated = Optional.ofNullable(matcher.group(3)).flatMap(Asterisks::scale);
            double value = count(matcher.group(1)) + (half ? 0.5 : 0);
            if (value == 1 && stated.isEmpty()) {
                continue;
            }
            Match.Sure sure = half || stated.isPresent() ? Match.Sure.STARS : Match.Sure.WEAK;
            Numbers.rating(value, stated.orElse(5.0), matcher.group())
                    .ifPresent(rating -> found.add(new Match(rating, matcher.start(), matcher.end(), sure)));
        }
        return found;
    }

    private static Optional<Double> scale(String written) {
        return written.startsWith("*")
                ? Optional.of((double) count(written))
                : Numbers.value(written).stream().boxed().findFirst();
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == '*').count();
    }
}

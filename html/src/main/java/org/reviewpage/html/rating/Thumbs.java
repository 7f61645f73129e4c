// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Rating;

/**
 * A thumb up or down: {@code 👍}, "two thumbs up", "thumbs down"; one or zero on a scale of one.
 *
 * <p>Weak: buttons to vote with show the same thumbs, so a label must say that it is the verdict.
 */
final class Thumbs implements Notation {
    static final String SIGNS = "👍👎";

    private static final Pattern PATTERN = Pattern.compile(
            "(👍|(?<!\\p{L})(?:two\\s)?thumbs?[\\s-]up(?!\\p{L}))|👎|(?<!\\p{L})(?:two\\s)?thumbs?[\\s-]down(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Sign sign() {
        return Sign.THUMB;
    }

    @Override
    public List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(line);
        while (matcher.find()) {
            Rating rating = Rating.of(matcher.group(1) == null ? 0 : 1, 0, 1).as(matcher.group());
            found.add(new Match(rating, matcher.start(), matcher.end(), Match.Sure.WEAK));
        }
        return found;
    }
}

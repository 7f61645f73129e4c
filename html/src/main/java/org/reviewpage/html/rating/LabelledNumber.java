// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Rating;

/** A number without a scale that ends its line behind a label: "Score: 8.5", "Note : 14 (…)", "Rating (out of 5): 4". */
final class LabelledNumber {
    private static final int MAX_LABELLED = 240;

    /** "three and a half points" is no longer. */
    private static final int MAX_NUMBER = 40;

    private static final Pattern BARE_NUMBER = Pattern.compile(
            "(" + Numbers.NUMBER
                    + ")\\s?(?:points?|pts\\.?|Punkte|punti|puntos|pontos|punten|点|分|점)?\\s?[.)\\]*_]?\\s?(?:\\([^()]{1,120}\\)\\.?)?$");

    /** A film's certificate is called a rating, too. */
    private static final List<Double> AGES = List.of(12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0);

    /** The scale in a label: "Rating (out of 5): 4", "Rating on a scale of 1 to 10: 7". */
    private static final Pattern LABEL_SCALE = Pattern.compile(
            "\\s?(?:\\((?:out\\sof|von|sur|de|su|av|из|/|[01]\\s?(?:-|–|to))|\\(?(?:on\\sa\\s)?scale\\s(?:of|from)\\s[01]\\s?(?:-|–|to))"
                    + "\\s?(\\d{1,3})\\)?(?=\\s?[:：=–—-])");

    /** "Terningkast 4": Norwegian papers judge by the throw of a die. */
    private static final Pattern DIE = Pattern.compile("terningkast[\\s:–—-]{0,3}$", Pattern.CASE_INSENSITIVE);

    private LabelledNumber() {}

    /** Where the words in brackets begin that end a line; the line's end if none do. */
    private static int end(String line) {
        int bracket = line.endsWith(")") || line.endsWith(").") ? line.lastIndexOf('(') : -1;
        return bracket < 0 ? line.length() : bracket;
    }

    /** The verdict of a line; empty if its label says that it is somebody else's, or an age. */
    static Optional<Verdict> in(String written) {
        if (written.length() > MAX_LABELLED + 60) { // a scale in the label is not longer
            return Optional.empty();
        }
        Matcher matcher = BARE_NUMBER.matcher(written);
        if (!Numbers.find(matcher, written, Math.max(0, end(written) - MAX_NUMBER))) {
            return Optional.empty();
        }
        String words = written.substring(0, matcher.start());
        Matcher scale = LABEL_SCALE.matcher(words);
        OptionalDouble best = scale.find() ? Numbers.value(scale.group(1)) : OptionalDouble.empty();
        String before = best.isPresent() ? scale.replaceFirst("") : words;
        if (before.length() + written.length() - matcher.start() > MAX_LABELLED) {
            return Optional.empty();
        }
        boolean isDie = DIE.matcher(before).find();
        Optional<RatingLabel> label = RatingLabel.atEndOf(before).filter(found -> found.parted() || isDie);
        if (label.isEmpty() || label.get().kind() == RatingLabel.Kind.OTHER) {
            return Optional.empty();
        }
        double value = Numbers.value(matcher.group(1)).orElse(-1);
        String lower = before.toLowerCase(Locale.ROOT);
        boolean isAge = AGES.contains(value) && lower.contains("rat");
        double most = best.orElse(isDie ? 6 : 100);
        if (value < 0 || value > most || isAge) {
            return Optional.empty();
        }
        boolean isStars = lower.contains("star") && value <= 5 && label.get().kind() == RatingLabel.Kind.OWN;
        boolean isScaled = best.isPresent() || isDie || isStars;
        Rating rating = isScaled ? Rating.outOf(value, best.orElse(isDie ? 6.0 : 5.0)) : Rating.unscaled(value);
        return Optional.of(new Verdict(
                rating.as(matcher.group(1).strip()),
                label.get().form(),
                label.get().aspect(),
                Match.Sure.WEAK));
    }
}

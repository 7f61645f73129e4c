// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Rating;
import org.reviewpage.html.article.Tags;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Text;

/**
 * Tags that count in a unit of the blog's own, "4 Pfoten", "3.5 Cupcakes": the cloud of all tags beside the post has the
 * others, from "1 Pfote" to "5 Pfoten", and so tells the scale.
 *
 * <p>"2 Players" beside "3 Players" and "4 Players" is no rating: a scale ends with five or ten.
 */
final class UnitTags {
    private static final int MAX_LINKS = 3_000;
    private static final int MIN_STEPS = 4;
    private static final int STEM = 4;
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,2}(?:[.,]5)?)\\s?(\\p{L}[\\p{L}'’ -]{2,20})");
    private static final Set<Double> SCALES = Set.of(5.0, 10.0);
    private static final Pattern OTHER =
            Pattern.compile("(?:player|spieler|joueur|person|year|jahr|season|staffel|minut|month|book|part|day).*");

    private UnitTags() {}

    /** The rating that a tag is on the scale that the other tags of its page tell. */
    static Optional<Rating> rating(String tag, Page page) {
        Matcher counted = COUNTED.matcher(tag);
        if (!counted.matches() || OTHER.matcher(unit(counted)).matches()) {
            return Optional.empty();
        }
        Set<Double> steps = new TreeSet<>();
        page.once(UnitTags::counted).forEach(other -> {
            if (unit(other).startsWith(Text.head(unit(counted), STEM))) {
                steps.add(value(other));
            }
        });
        double best = steps.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return steps.size() >= MIN_STEPS && SCALES.contains(best)
                ? Optional.of(Rating.outOf(value(counted), best).as(tag))
                : Optional.empty();
    }

    /** The tags of a page that count something. */
    private static List<Matcher> counted(Page page) {
        return page.elements("a").stream()
                .limit(MAX_LINKS)
                .filter(Tags::isTag)
                .map(link -> COUNTED.matcher(ElementText.of(link, 40)))
                .filter(Matcher::matches)
                .toList();
    }

    private static String unit(Matcher counted) {
        return counted.group(2).toLowerCase(Locale.ROOT);
    }

    private static double value(Matcher counted) {
        return Double.parseDouble(counted.group(1).replace(',', '.'));
    }
}

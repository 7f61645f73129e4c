// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Rating;
import org.reviewpage.core.SubScore;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.words.Text;

/**
 * Reports what the boxes of review plugins show: total, criteria, pros, cons and summary.
 *
 * <p>The products are lines of {@code score-boxes.tsv}. Boxes of readers' votes look the same and are left out.
 */
public final class ScoreBoxes implements Extractor {
    private static final double SURE = 0.93;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?(%|/\\s?(\\d{1,3}))?");
    private static final Pattern PART = Pattern.compile("([^\\d:–—-][^:–—]{1,60}?)\\s?[:–—-]\\s?(\\d.{0,12})");
    private static final Pattern NAMED = Pattern.compile("(?:^|\\s)(?:\\w{1,12}-)?p(\\d{1,3})(?:\\s|$)");
    private static final Pattern SHARE = Pattern.compile("width:\\s?(\\d{1,3}(?:\\.\\d{1,6})?)%");

    @Override
    public String name() {
        return "score-boxes";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (!ScoreBox.mayBeIn(article)) {
            return;
        }
        for (Element element : article.elements()) {
            for (ScoreBox box : ScoreBox.shownBy(element)) {
                if (!Voters.own(element, article)) {
                    report(box, element, findings);
                }
            }
        }
    }

    private static void report(ScoreBox box, Element element, Findings findings) {
        String text = ElementText.of(element, 2_000);
        switch (box.fact()) {
            case "total" ->
                total(box, element, text)
                        .ifPresent(rating -> findings.report(Field.RATING, rating, SURE, element, box.product()));
            case "part" ->
                part(box, element, text).ifPresent(part -> findings.report(Field.SUB_SCORE, part, SURE, element, text));
            case "pro" -> report(Field.PRO, text, element, findings);
            case "con" -> report(Field.CON, text, element, findings);
            default -> report(Field.SUMMARY, text, element, findings);
        }
    }

    private static void report(Field<String> field, String text, Element element, Findings findings) {
        if (!text.isEmpty()) {
            findings.report(field, text, SURE, element, text);
        }
    }

    /** A zero is what a box shows before anybody rated. */
    private static Optional<Rating> total(ScoreBox box, Element element, String text) {
        Optional<Rating> rating = switch (box.source()) {
            case "text" -> rating(text, box.scale(element));
            case "share" ->
                found(SHARE, element.attr("style")).flatMap(share -> outOf(Double.parseDouble(share) / 20, 5));
            case "name" -> found(NAMED, element.className()).flatMap(name -> rating(name, box.scale(element)));
            case "count" -> counted(element, box);
            default -> attribute(box, element);
        };
        return rating.filter(found -> found.value() > 0);
    }

    /** The number in {@code data-rating="4.5"}, {@code title="Rated: 4.5"}. */
    private static Optional<Rating> attribute(ScoreBox box, Element element) {
        String written = Text.head(element.attr(box.source().substring(1)), 80);
        return rating(written.replaceFirst("^\\D{1,40}", ""), box.scale(element));
    }

    private static Optional<Rating> counted(Element element, ScoreBox box) {
        Element row = element.parent();
        int lit = row == null ? 0 : row.getElementsByClass(box.value()).size();
        return outOf(lit, box.scale(element).orElse(5));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<SubScore> part(ScoreBox box, Element element, String text) {
        if (box.source().startsWith("@")) {
            String aspect = Sightings.labelOf(element);
            return attribute(box, element)
                    .filter(rating -> !aspect.isEmpty())
                    .map(rating -> new SubScore(aspect, rating));
        }
        Matcher matcher = PART.matcher(text);
        return matcher.matches()
                ? rating(matcher.group(2), box.scale(element))
                        .map(rating -> new SubScore(matcher.group(1).strip(), rating))
                : Optional.empty();
    }

    private static Optional<Rating> rating(String written, OptionalDouble scale) {
        Matcher matcher = NUMBER.matcher(written);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        double value = number(matcher.group(1));
        double best = matcher.group(3) != null
                ? number(matcher.group(3))
                : "%".equals(matcher.group(2)) ? 100 : scale.orElse(Double.NaN);
        if (Double.isNaN(best)) {
            return Optional.of(Rating.unscaled(value).as(matcher.group().strip()));
        }
        return outOf(value, best).map(rating -> rating.as(matcher.group().strip()));
    }

    private static Optional<Rating> outOf(double value, double best) {
        return value <= best ? Optional.of(Rating.outOf(value, best)) : Optional.empty();
    }

    private static double number(String written) {
        return Double.parseDouble(written.replace(',', '.'));
    }
}

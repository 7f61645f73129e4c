// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Rating;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.rating.RatingName;
import org.reviewpage.html.rating.Verdict;
import org.reviewpage.html.rating.Verdicts;
import org.reviewpage.html.words.Recall;
import org.reviewpage.html.words.Text;

/**
 * Reports what elements show whose class says that they show a rating: {@code <span class="review-score">8.5</span>},
 * {@code <div class="star-rating" title="Rated 4 out of 5">}, {@code <span class="stars"><span style="width:85%">}.
 *
 * <p>A zero is what a box shows before anybody rated.
 */
public final class RatedElements implements Extractor {
    private static final int MOST = 300;
    private static final int MAX_TEXT = 40;

    private static final Recall<Optional<Rating>> NAMED = new Recall<>(RatingName::of);
    private static final Pattern NUMBERED = Pattern.compile("[\\d.,/].*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");
    private static final Pattern PERCENT = Pattern.compile("\\s?%$");
    private static final Pattern WIDTH = Pattern.compile("(?:^|[;\\s])width:\\s?(\\d{1,3}(?:\\.\\d{1,6})?)%");
    private static final List<String> VALUES =
            List.of("data-rating", "data-score", "data-rateit-value", "data-rate-val", "data-stars", "data-value");
    private static final List<String> SHARES = List.of("data-pct", "data-percent", "data-percentage", "data-rate-val");
    private static final List<String> SCALES =
            List.of("data-max", "data-max-rating", "data-best", "data-rateit-max", "data-stars-max", "data-number");

    /** The ways in which an element shows a rating, the surest first. */
    private static final List<Function<Element, Optional<Sighting>>> WAYS = List.of(
            RatedElements::titled,
            RatedElements::written,
            RatedElements::data,
            RatedElements::width,
            RatedElements::named);

    @Override
    public String name() {
        return "rated-elements";
    }

    @Override
    public void extract(Article article, Findings findings) {
        List<Sighting> sightings = new ArrayList<>();
        int looked = 0;
        for (Element element : RatingClasses.of(article).rated()) {
            if (!ScoreBox.showsPart(element) && looked++ < MOST) {
                sighting(element).ifPresent(sightings::add);
            }
        }
        Sightings.report(article, sightings, findings);
    }

    /** What an element shows in the surest way; a rating with its scale goes before a bare number. */
    private static Optional<Sighting> sighting(Element element) {
        Optional<Sighting> first = Optional.empty();
        for (Function<Element, Optional<Sighting>> way : WAYS) {
            Optional<Sighting> seen = way.apply(element).filter(RatedElements::isPossible);
            if (seen.isPresent() && seen.get().rating().best().isPresent()) {
                return seen;
            }
            first = first.or(() -> seen);
        }
        return first;
    }

    private static boolean isPossible(Sighting sighting) {
        boolean isAny = sighting.rating().value() > 0 || sighting.confidence() > 0.8;
        return isAny
                && (sighting.rating().best().isPresent() || sighting.rating().value() <= 100);
    }

    private static Optional<Sighting> titled(Element element) {
        String title = Text.collapse(Text.head(element.attr("title") + " " + element.attr("aria-label"), 80));
        return title.isEmpty()
                ? Optional.empty()
                : said("Rating: " + title).map(rating -> new Sighting(element, rating, 0.85, title));
    }

    private static Optional<Sighting> written(Element element) {
        if (element.childrenSize() > 12) {
            return Optional.empty();
        }
        String text = ElementText.of(element, MAX_TEXT + 1);
        if (text.isEmpty() || text.length() > MAX_TEXT) {
            return Optional.empty();
        }
        Optional<Rating> rating =
                said(Verdicts.isLabel(NUMBERED.matcher(text).replaceAll("")) ? text : "Rating: " + text);
        return rating.map(found -> new Sighting(
                element, scaled(Gauge.scaled(found, element)), found.best().isPresent() ? 0.85 : 0.7, text));
    }

    private static Optional<Rating> said(String text) {
        return Verdicts.in(text).stream()
                .filter(verdict -> verdict.form() == Verdict.Form.LABELLED)
                .map(Verdict::rating)
                .findFirst();
    }

    /** A bare number above twenty can only be one of a hundred. */
    private static Rating scaled(Rating rating) {
        boolean isOfHundred = rating.best().isEmpty() && rating.value() > 20 && rating.value() <= 100;
        return isOfHundred
                ? Rating.outOf(rating.value(), 100).as(rating.asWritten().orElse(""))
                : rating;
    }

    private static Optional<Sighting> data(Element element) {
        for (String attribute : VALUES) {
            String written = element.attr(attribute);
            if (NUMBER.matcher(written).matches()) {
                double value = number(written);
                Optional<Double> best = SCALES.stream()
                        .map(element::attr)
                        .filter(scale -> NUMBER.matcher(scale).matches())
                        .map(RatedElements::number)
                        .filter(scale -> scale >= value && scale > 0)
                        .findFirst();
                Rating rating = best.map(scale -> Rating.outOf(value, scale)).orElse(Rating.unscaled(value));
                return Optional.of(new Sighting(element, scaled(rating.as(written)), 0.65, attribute + "=" + written));
            }
        }
        return share(element);
    }

    private static Optional<Sighting> share(Element element) {
        return SHARES.stream()
                .map(element::attr)
                .filter(written -> !written.isEmpty())
                .map(written -> PERCENT.matcher(written).replaceFirst(""))
                .filter(written -> NUMBER.matcher(written).matches() && number(written) <= 100)
                .findFirst()
                .map(written -> Rating.outOf(number(written), 100).as(written + "%"))
                .map(rating -> new Sighting(element, rating, 0.65, rating.toString()));
    }

    /** Stars drawn as a strip of which a share is shown. */
    private static Optional<Sighting> width(Element element) {
        boolean isStars =
                element.className().contains("star") || element.className().contains("rating");
        if (!isStars || element.childrenSize() > 5) {
            return Optional.empty();
        }
        List<Element> strips = new ArrayList<>(List.of(element));
        strips.addAll(element.children());
        for (Element strip : strips) {
            Matcher matcher = WIDTH.matcher(strip.attr("style"));
            if (matcher.find()) {
                double stars = Math.round(Double.parseDouble(matcher.group(1)) * 5) / 100.0;
                return stars <= 5
                        ? Optional.of(new Sighting(element, Rating.outOf(stars, 5), 0.65, strip.attr("style")))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Sighting> named(Element element) {
        return element.classNames().stream()
                .map(NAMED::of)
                .flatMap(Optional::stream)
                .findFirst()
                .map(rating -> new Sighting(element, rating, 0.6, element.className()));
    }

    private static double number(String written) {
        return Double.parseDouble(written.replace(',', '.'));
    }
}

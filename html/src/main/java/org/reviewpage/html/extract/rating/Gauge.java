// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Rating;

/**
 * A bar or ring that is drawn beside a number, full to the same share: {@code <div style="width:85%"></div> 8.5} is out
 * of 10, and so is {@code <circle stroke-dasharray="85,100"/> 8.5}.
 *
 * <p>Only common scales are believed, and an empty gauge tells of none.
 */
final class Gauge {
    private static final Set<Double> SCALES = Set.of(5.0, 6.0, 10.0, 20.0, 100.0);
    private static final double ROUNDING = 0.01;
    private static final int MAX_INNER = 12;
    private static final Pattern WIDTH = Pattern.compile("(?:^|[;\\s])width\\s?:\\s?(\\d{1,3}(?:\\.\\d{1,6})?)%");
    private static final Pattern RING =
            Pattern.compile("^\\s?(\\d{1,3}(?:\\.\\d{1,6})?)(?:\\s?,\\s?|\\s)100(?:\\.0)?$");

    private Gauge() {}

    /** A rating without a scale, on the scale of the gauge in its element; as it is where there is none that fits. */
    static Rating scaled(Rating rating, Element element) {
        if (rating.best().isPresent() || rating.value() <= 0) {
            return rating;
        }
        return element.getAllElements().stream()
                .limit(MAX_INNER)
                .flatMap(
                        part -> Stream.of(share(WIDTH, part.attr("style")), share(RING, part.attr("stroke-dasharray"))))
                .flatMap(Optional::stream)
                .flatMap(share -> SCALES.stream().filter(best -> Math.abs(rating.value() / best - share) < ROUNDING))
                .findFirst()
                .map(best -> new Rating(rating.value(), Optional.of(0.0), Optional.of(best), rating.asWritten()))
                .orElse(rating);
    }

    private static Optional<Double> share(Pattern drawn, String attribute) {
        Matcher found = drawn.matcher(attribute.length() > 400 ? "" : attribute);
        return found.find() ? Optional.of(Double.parseDouble(found.group(1)) / 100) : Optional.empty();
    }
}

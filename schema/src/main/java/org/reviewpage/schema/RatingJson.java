// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.List;
import java.util.Optional;
import org.reviewpage.core.Rating;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import tools.jackson.databind.node.ObjectNode;

/** A rating as {@code Rating}. A scale that is not stated is neither written nor read. */
final class RatingJson {
    /** A rating that many gave says how many; some plugins call it a mere rating. */
    private static final List<String> COUNTS = List.of("ratingCount", "reviewCount");

    private RatingJson() {}

    static ObjectNode write(Rating rating) {
        ObjectNode node = JsonLdPieces.node("Rating");
        node.set("ratingValue", JsonLdPieces.number(rating.value()));
        rating.best().ifPresent(best -> node.set("bestRating", JsonLdPieces.number(best)));
        rating.worst().ifPresent(worst -> node.set("worstRating", JsonLdPieces.number(worst)));
        rating.asWritten().ifPresent(written -> node.put("alternateName", written));
        return node;
    }

    /** The rating, if it is one person's and its numbers fit each other. */
    static Optional<Rating> read(TypedValue value) {
        if (value instanceof TypedNode node) {
            return node.is("AggregateRating") ? Optional.empty() : read(node);
        }
        return written(((TypedValue.Literal) value).text().strip());
    }

    private static Optional<Rating> read(TypedNode node) {
        boolean many = COUNTS.stream()
                .flatMap(count -> node.text(count).flatMap(LooseNumbers::of).stream())
                .anyMatch(count -> count > 1);
        if (many) {
            return Optional.empty();
        }
        Optional<Rating> written = node.text("ratingValue").flatMap(RatingJson::written);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Rating rating = written.get();
        Optional<Double> best = rating.best().or(() -> node.text("bestRating").flatMap(LooseNumbers::of));
        Optional<Double> worst =
                node.text("worstRating").flatMap(LooseNumbers::of).filter(low -> best.isEmpty() || low < best.get());

        return rating(rating.value(), worst, best, node.text("alternateName").or(rating::asWritten));
    }

    /** A number; also "8/10" and "85%", which bring their scale. */
    private static Optional<Rating> written(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            Optional<Double> best = LooseNumbers.of(text.substring(slash + 1));
            return best.flatMap(scale -> LooseNumbers.of(text.substring(0, slash))
                    .flatMap(value -> rating(value, Optional.empty(), best, Optional.of(text))));
        }
        if (text.endsWith("%")) {
            return LooseNumbers.of(text.substring(0, text.length() - 1))
                    .flatMap(value -> rating(value, Optional.empty(), Optional.of(100.0), Optional.of(text)));
        }
        return LooseNumbers.of(text).map(Rating::unscaled);
    }

    private static Optional<Rating> rating(
            double value, Optional<Double> worst, Optional<Double> best, Optional<String> written) {
        try {
            return Optional.of(new Rating(value, worst, best, written));
        } catch (IllegalArgumentException outsideItsScale) {
            return Optional.empty();
        }
    }
}

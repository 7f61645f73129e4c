// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reviewpage.core.Media;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.schema.JsonLdReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a row of a table says of a review, besides where it stands and its text. */
final class Columns {
    /** The values of each column, by its name, in the order of the table. */
    static final Map<String, Function<Review, ? extends Collection<?>>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("title", review -> many(review.title()));
        ALL.put("author", Review::reviewers);
        ALL.put("publisher", review -> many(review.publisher()));
        ALL.put("date", review -> many(review.datePublished()));
        ALL.put("language", review -> many(review.language()));
        ALL.put("item_type", review -> List.of(review.item().type()));
        ALL.put("item", review -> many(review.item().name()));
        ALL.put("item_year", review -> many(review.item().year()));
        ALL.put("rating", review -> many(review.rating().map(Rating::value)));
        ALL.put("worst", review -> many(review.rating().flatMap(Rating::worst)));
        ALL.put("best", review -> many(review.rating().flatMap(Rating::best)));
        ALL.put("rating_as_written", review -> many(review.rating().flatMap(Rating::asWritten)));
        ALL.put("credits", review -> review.item().credits());
        ALL.put("pros", Review::pros);
        ALL.put("cons", Review::cons);
        ALL.put("images", review -> addresses(review, Media.Kind.IMAGE));
        ALL.put("videos", review -> addresses(review, Media.Kind.VIDEO));
    }

    private Columns() {}

    /** A review of a line as the model has it; its text may be longer than what the reader takes, and is left out. */
    static List<Review> reviews(JsonNode node) {
        ObjectNode facts = (ObjectNode) node.deepCopy();
        facts.remove("reviewBody");
        return JsonLdReader.standard().read(facts.toString());
    }

    private static <T> List<T> many(Optional<T> value) {
        return value.map(List::of).orElse(List.of());
    }

    private static List<String> addresses(Review review, Media.Kind kind) {
        return review.media().stream()
                .filter(media -> media.kind() == kind)
                .map(media -> media.contentUrl().or(media::embedUrl).orElse(""))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Party;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.words.Text;
import tools.jackson.databind.JsonNode;

/**
 * What people say a page holds, and whether a candidate agrees with them.
 *
 * @param json a line of a file of labelled pages: {@code file}, {@code page}, and the first of {@code reviews}
 */
record GoldPage(JsonNode json) {
    /** Roles that labels do not tell apart. */
    private static final List<Set<String>> SAME_ROLES = List.of(
            Set.of("writer", "author", "creator", "screenwriter", "playwright", "lyricist"),
            Set.of("artist", "performer", "musician", "band"),
            Set.of("production-company", "studio"),
            Set.of("producer", "executive-producer"));

    String file() {
        return json.path("file").asString("");
    }

    /** Whether the page holds one review, so that what is said of it can be judged. */
    boolean isSingleReview() {
        return json.path("page").asString("").equals("review");
    }

    /** Whether the page holds a review or several. */
    boolean hasReview() {
        return !json.path("page").asString("").equals("not-review");
    }

    /** Whether the candidate is right; empty where labels say nothing of its field. */
    Optional<Boolean> judge(Candidate<?> candidate) {
        Field<?> field = candidate.field();
        Object value = candidate.value();
        if (field == Field.IS_REVIEW) {
            return Optional.of(value.equals(hasReview()));
        }
        if (!isSingleReview()) {
            return Optional.empty();
        }
        JsonNode gold = json.path("reviews").path(0);
        JsonNode item = gold.path("item");
        if (field == Field.TITLE) {
            return Optional.of(same(gold.path("headline").asString(""), value.toString()));
        } else if (field == Field.ITEM_NAME) {
            return Optional.of(
                    names(item.path("name"), item.path("alt")).anyMatch(name -> same(name, value.toString())));
        } else if (field == Field.ITEM_TYPE) {
            return Optional.of(item.path("type").asString("").equals(((ItemType) value).name()));
        } else if (field == Field.REVIEWERS) {
            return Optional.of(((List<?>) value)
                    .stream()
                            .anyMatch(party -> names(gold.path("author"), gold.path("authorAlt"))
                                    .anyMatch(name -> same(name, ((Party) party).name()))));
        } else if (field == Field.DATE_PUBLISHED) {
            return Optional.of(gold.path("date")
                    .asString("")
                    .equals(((PublicationDate) value).date().toString()));
        } else if (field == Field.RATING) {
            return Optional.of(sameRating(gold.path("rating"), (Rating) value));
        } else if (field == Field.CREDIT) {
            return credit(gold, (Credit) value);
        }
        return Optional.empty();
    }

    private static Optional<Boolean> credit(JsonNode gold, Credit credit) {
        boolean optional = elements(gold.path("optionalCredits"))
                .anyMatch(label ->
                        same(label.path("name").asString(""), credit.party().name()));
        boolean right = elements(gold.path("credits"))
                .anyMatch(label -> same(
                                label.path("name").asString(""), credit.party().name())
                        && sameRole(
                                label.path("role").asString(""), credit.role().name()));
        return optional && !right ? Optional.empty() : Optional.of(right);
    }

    private static boolean sameRole(String gold, String role) {
        return gold.equals(role)
                || SAME_ROLES.stream().anyMatch(group -> group.contains(gold) && group.contains(role))
                || role.equals("maker");
    }

    private static boolean sameRating(JsonNode gold, Rating rating) {
        if (!gold.isObject()) {
            return false;
        }
        if (!gold.path("value").isNumber()) {
            return rating.asWritten()
                    .filter(gold.path("text").asString("")::contains)
                    .isPresent();
        }
        double value = gold.path("value").asDouble();
        double best = gold.path("best").asDouble(0);
        return best == 0 || rating.best().isEmpty()
                ? Math.abs(value - rating.value()) < 0.011
                : Math.abs(value / best - rating.value() / rating.best().get()) < 0.006;
    }

    private static Stream<String> names(JsonNode name, JsonNode others) {
        return Stream.concat(Stream.of(name), elements(others)).map(node -> node.asString(""));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static boolean same(String gold, String value) {
        String key = Text.key(gold).replace(" ", "");
        return !key.isEmpty() && key.equals(Text.key(value).replace(" ", ""));
    }
}

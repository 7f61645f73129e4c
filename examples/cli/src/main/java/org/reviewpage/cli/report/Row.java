// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Party;
import org.reviewpage.core.Review;
import org.reviewpage.core.Role;

/**
 * A review in the table of all.
 *
 * @param href its page
 * @param name what is reviewed, or the title where that is not known
 * @param share the rating from 0 to 1, to sort by
 * @param makers who directed, wrote or played it
 */
record Row(
        String href,
        String name,
        String year,
        String kind,
        String rating,
        String share,
        String date,
        String reviewers,
        String makers) {
    private static final int MOST_MAKERS = 3;

    static Row of(String href, Review review) {
        return new Row(
                href,
                name(review),
                review.item().year().map(String::valueOf).orElse(""),
                Words.plain(review.item().type().name()),
                review.rating().map(Words::onScale).orElse(""),
                review.rating().flatMap(Words::share).map(String::valueOf).orElse(""),
                review.datePublished().map(date -> date.date().toString()).orElse(""),
                review.reviewers().stream().map(Party::name).collect(Collectors.joining(", ")),
                makers(review).limit(MOST_MAKERS).collect(Collectors.joining(", ")));
    }

    /** What a review is called in lists. */
    static String name(Review review) {
        return review.item().name().or(review::title).orElse("(no name)");
    }

    /** The distinct names of those in a role. */
    static Stream<String> inRole(Review review, Role role) {
        return review.item().credits().stream()
                .filter(credit -> credit.role().equals(role))
                .map(Credit::party)
                .map(Party::name)
                .distinct();
    }

    private static Stream<String> makers(Review review) {
        return Stream.of(Role.DIRECTOR, Role.AUTHOR, Role.ARTIST, Role.CREATOR, Role.DEVELOPER)
                .flatMap(role -> inRole(review, role))
                .distinct();
    }
}

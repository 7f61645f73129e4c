// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreReviewsTest {
    private static final String GOLD = """
            {"file": "her.html", "page": "review", "reviews": [{"headline": "Her review", "author": null, \
            "item": {"name": "Her", "type": "Movie"}, "date": "2014-02-01", "rating": {"value": 4, "best": 5}, \
            "credits": [{"role": "director", "name": "Ana Lima"}, {"role": "actor", "name": "Ida Berg"}]}]}
            {"file": "news.html", "page": "not-review", "reviews": []}
            {"file": "three.html", "page": "multi", "reviews": [{}, {}, {}]}
            """;

    private static final String HER = """
            {"source": "pages/her.html", "reviews": [{"@context": "https://schema.org", "@type": "Review", \
            "name": "Her Review", "author": {"@type": "Person", "name": "admin"}, "datePublished": "2014-02-01", \
            "reviewRating": {"@type": "Rating", "ratingValue": 8, "bestRating": 10, "worstRating": 0}, \
            "itemReviewed": {"@type": "Movie", "name": "Him", "director": {"@type": "Person", "name": "Ana Lima"}}}]}
            """;

    @TempDir
    Path folder;

    private List<String> scores(String found) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScoreReviews.score(
                gold,
                Files.writeString(folder.resolve("found.ndjson"), found),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void whatAgreesWithTheLabelsIsRightAndWhatTheyDoNotHaveIsWrong() throws IOException {
        assertThat(scores(HER))
                .contains(
                        "title          1.000 of 1",
                        "rating         1.000 of 1",
                        "date-published 1.000 of 1",
                        "item-type      1.000 of 1",
                        "item-name      0.000 of 1  her.html",
                        "reviewers      0.000 of 1  her.html",
                        "credit         0.667 of 1  her.html");
    }

    @Test
    void aPageOfWhichNothingIsSaidHasNoReview() throws IOException {
        assertThat(scores(HER))
                .contains("is-review      0.667 of 3  three.html", "count          0.000 of 1  three.html");
    }
}

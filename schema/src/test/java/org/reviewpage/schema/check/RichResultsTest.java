// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Person;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.schema.JsonLdReader;

class RichResultsTest {
    private static List<Finding> check(String json) {
        return RichResults.standard().check(json.replace('\'', '"'));
    }

    private static List<String> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }

    private static Review review(ReviewedItem item) {
        return Review.builder()
                .item(item)
                .reviewers(List.of(Person.of("Ann Ames")))
                .rating(Rating.of(4, 1, 5))
                .build();
    }

    @Test
    void aReviewOfOursWithAuthorItemAndRatingHasNoErrors() {
        ReviewedItem item =
                ReviewedItem.builder().type(ItemType.MOVIE).name("Tide").build();

        assertThat(errors(RichResults.standard().check(List.of(review(item))))).isEmpty();
    }

    @Test
    void severalReviewsOfOursAreCounted() {
        ReviewedItem item = ReviewedItem.builder().type(ItemType.MOVIE).build();

        assertThat(errors(RichResults.standard().check(List.of(review(item), review(item)))))
                .containsExactly("RV-ITEM-NAME $[0].itemReviewed.name", "RV-ITEM-NAME $[1].itemReviewed.name");
    }

    @Test
    void errorsComeFirst() {
        List<Finding> findings = check("{'@type': 'Review', 'datePublished': 'soon', 'author': 'Ann'}");

        assertThat(findings).extracting(Finding::level).isSorted();
        assertThat(findings.get(0).level()).isEqualTo(Level.ERROR);
    }

    @Test
    void aThingThatIsReferredToIsCheckedOnce() {
        List<Finding> findings = check("{'@graph': [{'@id': '#r', '@type': 'Review', 'itemReviewed': {'@id': '#m'}},"
                + " {'@id': '#m', '@type': 'Movie', 'name': 'Tide', 'image': 'tide.jpg',"
                + " 'review': {'@id': '#r'}}]}");

        assertThat(findings).extracting(Finding::rule).doesNotHaveDuplicates().doesNotContain("RV-ITEM-NESTED");
        assertThat(findings).extracting(Finding::path).contains("$[0].author", "$[1].image");
    }

    @Test
    void brokenJsonIsCheckedAsFarAsItCanBeRead() {
        assertThat(errors(check("{'@type': 'Review', 'itemReviewed': {'@type': 'Movie', 'name': 'Tide'},}")))
                .containsExactlyInAnyOrder("GEN-JSON $", "RV-AUTHOR $.author", "RV-RATING $.reviewRating");
    }

    @Test
    void thingsFromPagesAreCalledByTheirNames() {
        var things = JsonLdReader.standard()
                .nodes("{\"@type\": \"Review\", \"author\": \"Ann\"}")
                .nodes();

        List<Finding> findings = RichResults.standard().check(Map.of("microdata", things.get(0)));

        assertThat(findings).extracting(Finding::path).contains("microdata.author");
    }

    @Test
    void whatHoldsNoReviewHasNothingToFind() {
        assertThat(check("{'@type': 'Person', 'name': 'Ann'}")).isEmpty();
        assertThat(check("[]")).isEmpty();
    }

    @Test
    void saysWhatToDo() {
        assertThat(check("{'@type': 'Review', 'name': 'A quiet film'}"))
                .contains(new Finding(
                        "RV-AUTHOR", Level.ERROR, "Missing field \"author\"", "$.author", "Name the reviewer."));
    }

    @Test
    void dataThatRefersToItselfEnds() {
        String circle = "{'@id': '#a', '@type': 'Review', 'itemReviewed': {'@id': '#b'}},"
                + "{'@id': '#b', '@type': 'Movie', 'name': 'Tide', 'review': [{'@id': '#a'}, {'@id': '#c'}]},"
                + "{'@id': '#c', '@type': 'Review', 'isPartOf': {'@id': '#a'}, 'itemReviewed': {'@id': '#c'}}";

        assertThat(check("[" + circle + "]")).hasSizeLessThan(40).isNotEmpty();
    }
}

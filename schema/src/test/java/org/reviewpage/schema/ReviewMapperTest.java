// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.Identifier;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.SubScore;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/** Reviews as the wild writes them. */
class ReviewMapperTest {
    private static List<Review> reviews(String json) {
        return JsonLdReader.standard().read(json.replace('\'', '"'));
    }

    private static Review review(String properties) {
        return reviews("{'@type': 'Review', " + properties + "}").get(0);
    }

    @Test
    void reviewsAreFoundWhereverTheyAreNested() {
        List<Review> reviews = reviews("""
                {'@type': 'WebPage', 'mainEntity': {'@type': 'ItemList', 'itemListElement': [
                  {'@type': 'ListItem', 'item': {'@type': 'Product', 'name': 'A', 'review': {'@type': 'Review', 'name': '1'}}},
                  {'@type': 'ListItem', 'item': {'@type': 'Product', 'name': 'B', 'reviews': [{'@type': 'CriticReview', 'name': '2'}]}}]}}""");

        assertThat(reviews)
                .extracting(Review::toString)
                .containsExactly("\"1\" on Product \"A\"", "\"2\" on Product \"B\"");
    }

    @Test
    void aReviewThatIsReferredToTwiceIsOne() {
        List<Review> reviews = reviews("""
                [{'@type': 'Movie', 'name': 'Her', 'review': {'@id': '#r'}}, {'@type': 'WebPage', 'hasPart': {'@id': '#r'}},
                 {'@type': 'Review', '@id': '#r', 'name': 'A review'}]""");

        assertThat(reviews).extracting(Review::toString).containsExactly("\"A review\" on Movie \"Her\"");
    }

    @Test
    void anEmptyReviewAndAnAggregateAreNoReviews() {
        assertThat(
                        reviews(
                                "{'@type': 'Product', 'review': {'@type': 'Review'}, 'aggregateRating': {'@type': 'AggregateRating', 'ratingValue': 4}}"))
                .isEmpty();
    }

    @Test
    void namesMayBeBareText() {
        Review review = review("'author': 'Ann', 'publisher': 'The Lamp', 'itemReviewed': 'Her'");

        assertThat(review.reviewers()).containsExactly(Person.of("Ann"));
        assertThat(review.publisher()).contains(Organization.of("The Lamp"));
        assertThat(review.item().name()).contains("Her");
    }

    @Test
    void anAuthorOfAnyOtherTypeThanPersonIsAnOrganization() {
        Review review = review("""
                'author': [{'@type': 'NewsMediaOrganization', 'name': 'The Lamp', 'url': 'https://a.example/'},
                           {'@type': 'Person', 'name': 'Ann'}, {'name': 'Bo'}, {'@type': 'Person'}, 'https://a.example/ann']""");

        assertThat(review.reviewers())
                .containsExactly(Organization.of("The Lamp", "https://a.example/"), Person.of("Ann"), Person.of("Bo"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'@type': 'Rating', 'ratingValue': '4,5', 'bestRating': '5'} | 4.5 | 0 | 5",
                "{'ratingValue': 3, 'worstRating': 1, 'bestRating': 5} | 3 | 1 | 5",
                "'8/10' | 8 | 0 | 10",
                "{'ratingValue': '8 / 10', 'bestRating': 5} | 8 | 0 | 10",
                "{'ratingValue': '85%'} | 85 | 0 | 100",
                "7.5 | 7.5 | | ",
                "{'ratingValue': 7.5, 'bestRating': 'ten'} | 7.5 | | ",
                "{'ratingValue': 4, 'bestRating': 5, 'worstRating': 5} | 4 | 0 | 5"
            })
    void ratingsAreReadWithoutInventingAScale(String rating, double value, Double worst, Double best) {
        Rating read = review("'reviewRating': " + rating).rating().orElseThrow();

        assertThat(read.value()).isEqualTo(value);
        assertThat(read.worst().orElse(null)).isEqualTo(worst);
        assertThat(read.best().orElse(null)).isEqualTo(best);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'ratingValue': 9, 'bestRating': 5}",
                "{'ratingValue': 0, 'worstRating': 1, 'bestRating': 5}",
                "{'ratingValue': 'B+'}",
                "{'ratingValue': ''}",
                "{'@type': 'AggregateRating', 'ratingValue': 4}",
                "'good'",
                "[]",
                "{}"
            })
    void oddRatingsAreNoRatings(String rating) {
        assertThat(review("'name': 'x', 'reviewRating': " + rating).rating()).isEmpty();
    }

    @Test
    void ratingsOfAspectsAreSubScores() {
        Review review = review("""
                'reviewRating': [{'reviewAspect': 'Plot', 'ratingValue': 3}, {'ratingValue': 4}],
                'associatedReview': {'@type': 'Review', 'reviewAspect': 'Sound', 'reviewRating': {'ratingValue': 5}}""");

        assertThat(review.rating()).contains(Rating.unscaled(4));
        assertThat(review.subScores())
                .containsExactly(new SubScore("Plot", Rating.unscaled(3)), new SubScore("Sound", Rating.unscaled(5)));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-18, 2013-12-18",
        "2013-12-18T20:15:00+01:00, 2013-12-18T20:15:00+01:00",
        "2013-12-18T20:15:00Z, 2013-12-18T20:15:00Z",
        "2013-12-18T20:15+0100, 2013-12-18T20:15:00+01:00",
        "2013-12-18T20:15:00.123-08, 2013-12-18T20:15:00.123-08:00",
        "2013-12-18 20:15:00, 2013-12-18",
        "2013-12-18T20:15:00, 2013-12-18",
        "2013/12/8, 2013-12-08",
        "20131218T201500Z, 2013-12-18",
        "2013-12-18T25:15:00Z, 2013-12-18",
        "2013-12-18T20:15:00+99:00, 2013-12-18"
    })
    void datesAreReadAsFarAsTheyAreExact(String text, String date) {
        assertThat(ReviewMapper.date(text)).map(PublicationDate::toString).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0000-00-00 00:00:00", "2013-02-31", "2013-12", "18.12.2013", "yesterday", "2013-12-181"})
    void otherTextIsNoDate(String text) {
        assertThat(ReviewMapper.date(text)).isEmpty();
    }

    @Test
    void theMostSpecificTypeIsTheItems() {
        assertThat(review("'itemReviewed': {'@type': ['CreativeWork', 'Movie', 'Thing'], 'name': 'Her'}")
                        .item()
                        .type())
                .isEqualTo(ItemType.MOVIE);
        assertThat(review("'itemReviewed': {'@type': 'a film', 'name': 'Her'}")
                        .item()
                        .type())
                .isEqualTo(ItemType.THING);
    }

    @Test
    void anItemHasItsYearAndIdentifiers() {
        Review review = review("""
                'itemReviewed': {'@type': 'Movie', 'name': 'Her', 'dateCreated': '2013-10-12', 'alternateName': ['Ela', 'Ella'],
                  'sameAs': ['https://b.example/1', 'javascript:x'], 'identifier': {'propertyID': 'imdb', 'value': 'tt1'}}""");

        assertThat(review.item().year()).contains(2013);
        assertThat(review.item().alternateNames()).containsExactly("Ela", "Ella");
        assertThat(review.item().identifiers())
                .containsExactly(Identifier.sameAs("https://b.example/1"), new Identifier("imdb", "tt1"));
    }

    @Test
    void notesMayBeListsOrText() {
        Review review = review("""
                'positiveNotes': ['Light', {'@type': 'ListItem', 'name': 'Quiet'}],
                'negativeNotes': {'@type': 'ItemList', 'itemListElement': ['Dear', {'item': {'name': 'Slow'}}]}""");

        assertThat(review.pros()).containsExactly("Light", "Quiet");
        assertThat(review.cons()).containsExactly("Dear", "Slow");
    }

    @Test
    void tagsInOneTextAreSplitAtCommas() {
        assertThat(review("'keywords': 'film, sea,, boats '").tags()).containsExactly("film", "sea", "boats");
    }

    @Test
    void noPropertyOfAnOddShapeThrows() {
        List<String> properties = List.of(
                "name",
                "author",
                "publisher",
                "datePublished",
                "inLanguage",
                "url",
                "reviewBody",
                "description",
                "positiveNotes",
                "associatedReview",
                "keywords",
                "reviewRating",
                "itemReviewed",
                "image",
                "video",
                "associatedMedia");
        List<String> odd = List.of(
                "7",
                "true",
                "null",
                "[]",
                "{}",
                "[[[]]]",
                "{'@type': 7}",
                "{'@id': 7}",
                "{'@value': {}}",
                "{'@type': 'Role'}",
                "{'name': {'name': {}}}",
                "{'itemListElement': [{}, 7]}",
                "{'ratingValue': [[]]}",
                "''",
                "{'identifier': [{'propertyID': 'credit-order', 'value': '9 9'}], 'director': ['A', 'B']}",
                "{'contributor': {'@type': 'Role', 'contributor': 'A', 'roleName': '!!!'}, 'width': 'big', 'image': {'url': 7}}");
        for (String property : properties) {
            for (String value : odd) {
                assertThat(review("'about': 'x', '" + property + "': " + value))
                        .as(property + value)
                        .isNotNull();
            }
        }
    }

    @Test
    void aLinkIsAPartyWithThatAddress() {
        TypedNode link = new TypedNode(
                List.of(),
                Optional.of("https://a.example/ann"),
                Map.of("name", List.of(new TypedValue.Literal("Ann Poe"))));

        assertThat(ReviewMapper.party(link).flatMap(Party::url)).contains("https://a.example/ann");
    }
}

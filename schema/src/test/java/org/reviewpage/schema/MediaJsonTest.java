// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Media;
import org.reviewpage.core.Media.Kind;
import org.reviewpage.core.Media.Purpose;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MediaJsonTest {
    private static final ReviewedItem FILM =
            ReviewedItem.builder().type(ItemType.MOVIE).name("Lights").build();

    private static JsonNode written(ReviewedItem item, Media... media) {
        Review review = Review.builder().item(item).media(List.of(media)).build();
        return JsonMapper.shared().readTree(JsonLdWriter.standard().write(review));
    }

    private static Review read(String json) {
        return JsonLdReader.standard().read(json.replace('\'', '"')).get(0);
    }

    private static JsonNode json(String json) {
        return JsonMapper.shared().readTree(json.replace('\'', '"'));
    }

    private static Media.Builder image(String name) {
        return Media.builder(Kind.IMAGE).contentUrl("https://a.example/" + name);
    }

    @Test
    void aPictureHasAddressCaptionAndSize() {
        JsonNode node = written(
                FILM, image("a.jpg").caption("The quay").width(640).height(480).build());

        assertThat(node.get("image")).isEqualTo(json("""
                {'@type': 'ImageObject', 'contentUrl': 'https://a.example/a.jpg', 'caption': 'The quay',
                 'width': {'@type': 'QuantitativeValue', 'value': 640, 'unitCode': 'E37'},
                 'height': {'@type': 'QuantitativeValue', 'value': 480, 'unitCode': 'E37'}}"""));
    }

    @Test
    void theMainPictureComesFirst() {
        JsonNode node = written(FILM, image("a.jpg").build(), image("b.jpg").build());

        assertThat(node.get("image").get(0).get("contentUrl").asString()).endsWith("a.jpg");
    }

    @Test
    void aPosterOfTheReviewIsAPictureOfTheItemToo() {
        Media poster = image("poster.jpg").purpose(Purpose.POSTER).build();
        JsonNode node = written(FILM, image("a.jpg").build(), poster);

        assertThat(node.get("image")).hasSize(2);
        assertThat(node.get("itemReviewed").get("image").asString()).isEqualTo("https://a.example/poster.jpg");
    }

    @Test
    void theItemsOwnPosterStandsThereOnceEvenIfTheReviewShowsIt() {
        Media poster = image("poster.jpg").purpose(Purpose.POSTER).build();
        ReviewedItem film =
                ReviewedItem.builder().type(ItemType.MOVIE).poster(poster).build();
        JsonNode node = written(film, poster);

        assertThat(node.get("itemReviewed").get("image").get("contentUrl").asString())
                .isEqualTo("https://a.example/poster.jpg");
    }

    @Test
    void aTrailerIsAVideoOfTheReviewAndTheTrailerOfTheItemWhereTheTypeHasOne() {
        Media trailer = Media.builder(Kind.VIDEO)
                .purpose(Purpose.TRAILER)
                .embedUrl("https://v.example/1")
                .build();
        ReviewedItem book = ReviewedItem.builder().type(ItemType.BOOK).build();

        assertThat(written(FILM, trailer).get("video"))
                .isEqualTo(written(FILM, trailer).get("itemReviewed").get("trailer"));
        assertThat(written(book, trailer).get("itemReviewed").has("trailer")).isFalse();
    }

    @Test
    void aRecordingIsAssociatedMedia() {
        Media song = Media.builder(Kind.AUDIO).embedUrl("https://s.example/1").build();

        assertThat(written(FILM, song).get("associatedMedia").get("@type").asString())
                .isEqualTo("AudioObject");
    }

    @Test
    void theOrderIsNotedOnlyWhereKindsAreMixed() {
        Media video = Media.builder(Kind.VIDEO).embedUrl("https://v.example/1").build();

        assertThat(written(FILM, image("a.jpg").build(), video).get("video").has("position"))
                .isFalse();
        assertThat(written(FILM, video, image("a.jpg").build())
                        .get("video")
                        .get("position")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void bareAddressesAndAddressesUnderOtherNamesAreRead() {
        Review review = read("""
                {'@type': 'Review', 'image': ['https://a.example/a.jpg', {'@type': 'ImageObject',
                  'url': 'https://a.example/b.jpg', 'width': '640px', 'height': '480'}],
                 'video': {'embedUrl': 'https://v.example/1'}}""");

        assertThat(review.media())
                .containsExactly(
                        image("a.jpg").build(),
                        image("b.jpg").width(640).height(480).build(),
                        Media.builder(Kind.VIDEO)
                                .embedUrl("https://v.example/1")
                                .build());
    }

    @Test
    void aTrailerThatOnlyTheItemHasIsRead() {
        Review review = read("""
                {'@type': 'Review', 'itemReviewed': {'@type': 'Movie', 'image': 'https://a.example/poster.jpg',
                  'trailer': {'@type': 'VideoObject', 'embedUrl': 'https://v.example/1'}}}""");

        assertThat(review.media()).extracting(Media::purpose).containsExactly(Purpose.TRAILER);
        assertThat(review.item().poster()).contains(image("poster.jpg").build());
    }

    @Test
    void whatIsNoPlaceOnTheWebIsNotRead() {
        Review review = read("""
                {'@type': 'Review', 'url': 'javascript:alert(1)', 'image': ['data:image/png;base64,AA', 'JavaScript:x', ' ',
                  'file:///etc/passwd', {'@type': 'ImageObject', 'contentUrl': 'java\\tscript:alert(1)'}]}""");

        assertThat(review.url()).isEmpty();
        assertThat(review.media()).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewpage.core.Media;
import org.reviewpage.core.Review;
import org.reviewpage.html.testing.Given;

/** The players and pictures of a post, by the markup that embeds them. */
class MediaTest {
    static Stream<Arguments> rows() {
        return Rows.of("media.tsv");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("rows")
    void thePostShows(String row, String expected, String markup) {
        List<Review> reviews = Given.reviews(Rows.post(markup));
        assertThat(reviews).as(row).hasSize(1);
        String found =
                reviews.get(0).media().stream().map(MediaTest::text).distinct().collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).as(row).isEqualTo(expected);
    }

    private static String text(Media media) {
        boolean isImage = media.kind() == Media.Kind.IMAGE;
        return media.embedUrl()
                .map(url -> "embed:" + url)
                .or(() -> media.contentUrl().map(url -> (isImage ? "image:" : "content:") + url))
                .orElse("?");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewpage.core.Media;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.page.Warning;
import org.reviewpage.schema.JsonLdReader;
import org.reviewpage.schema.JsonLdWriter;

/** What the parser promises of every page, however broken. */
final class Promises {
    private Promises() {}

    /** No extractor failed; numbers are numbers, addresses are of the web, and what is written can be read again. */
    static void hold(ParsedPage page) {
        assertThat(page.warnings()).extracting(Warning::code).doesNotContain("extractor-failed");
        page.reviews().forEach(Promises::hold);
        String json = JsonLdWriter.standard().write(page.reviews());
        List<Review> back = JsonLdReader.standard().read(json);
        assertThat(JsonLdWriter.standard().write(back)).isEqualTo(json);
        String script = JsonLdWriter.standard().writeScript(page.reviews());
        assertThat(script.indexOf('<', 1))
                .as("nothing ends the script but its end")
                .isEqualTo(script.length() - "</script>".length());
    }

    private static void hold(Review review) {
        review.rating().ifPresent(Promises::hold);
        review.item()
                .credits()
                .forEach(credit -> assertThat(credit.party().name()).isNotBlank());
        review.media().stream()
                .flatMap(Promises::addresses)
                .forEach(address -> assertThat(address).matches("(?s)https?://[^/@].*"));
    }

    private static Stream<String> addresses(Media media) {
        return Stream.of(media.contentUrl(), media.embedUrl(), media.thumbnailUrl())
                .flatMap(Optional::stream);
    }

    /** A rating is a number between its bounds. */
    static void hold(Rating rating) {
        assertThat(rating.value()).isFinite();
        rating.normalized().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;

final class StarGlyphsTest {
    @Test
    void countsFullAndEmptyStars() {
        assertThat(ratings("★★★☆☆")).containsExactly(Rating.outOf(3, 5).as("★★★☆☆"));
        assertThat(ratings("★★★✩✩")).containsExactly(Rating.outOf(3, 5).as("★★★✩✩"));
        assertThat(ratings("☆☆☆☆☆☆☆★★★")).containsExactly(Rating.outOf(3, 10).as("☆☆☆☆☆☆☆★★★"));
    }

    @Test
    void countsHalves() {
        assertThat(ratings("★★★½☆")).containsExactly(Rating.outOf(3.5, 5).as("★★★½☆"));
        assertThat(ratings("★★★⯨☆")).containsExactly(Rating.outOf(3.5, 5).as("★★★⯨☆"));
        assertThat(ratings("★★★½")).containsExactly(Rating.outOf(3.5, 5).as("★★★½"));
        assertThat(ratings("★★ 1/2")).containsExactly(Rating.outOf(2.5, 5).as("★★ 1/2"));
    }

    @Test
    void takesFiveForTheScaleOfStarsWithoutEmptyOnes() {
        assertThat(ratings("★★★")).containsExactly(Rating.outOf(3, 5).as("★★★"));
        assertThat(ratings("⭐⭐⭐⭐")).containsExactly(Rating.outOf(4, 5).as("⭐⭐⭐⭐"));
        assertThat(ratings("★★★★★")).containsExactly(Rating.outOf(5, 5).as("★★★★★"));
        assertThat(ratings("★ ★ ★ ★")).containsExactly(Rating.outOf(4, 5).as("★ ★ ★ ★"));
    }

    @Test
    void takesTenForTheScaleOfMoreThanFive() {
        assertThat(ratings("★★★★★★★★★★")).containsExactly(Rating.outOf(10, 10).as("★★★★★★★★★★"));
    }

    @Test
    void readsAStatedScale() {
        assertThat(ratings("★★★ out of 4")).containsExactly(Rating.outOf(3, 4).as("★★★ out of 4"));
        assertThat(ratings("★★★/★★★★")).containsExactly(Rating.outOf(3, 4).as("★★★/★★★★"));
    }

    @Test
    void readsEmojiWithVariationSelectors() {
        assertThat(ratings("⭐️⭐️⭐️")).extracting(Rating::value).containsExactly(3.0);
    }

    @Test
    void readsOutlinesAsNoStarsAtAll() {
        assertThat(ratings("☆☆☆☆"))
                .as("four are drawn")
                .extracting(Rating::value)
                .containsExactly(4.0);
        assertThat(ratings("☆☆☆☆☆")).containsExactly(Rating.outOf(0, 5).as("☆☆☆☆☆"));
    }

    @Test
    void readsOutlinesInJapaneseAsACount() {
        assertThat(ratings("評価：☆☆☆☆☆")).extracting(Rating::value).containsExactly(5.0);
    }

    private static List<Rating> ratings(String line) {
        return new StarGlyphs().find(line).stream().map(Match::rating).toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;
import org.reviewpage.core.SubScore;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.source.syntax.PhpSerialized;

class ReviewPluginsTest {
    private static <T> List<T> said(Field<T> field, Map<String, String> meta) {
        Post post = new Post(() -> "");
        ReviewPlugins.read(meta, post);
        return post.facts().stream()
                .filter(fact -> fact.field() == field)
                .map(Fact::value)
                .map(value -> {
                    @SuppressWarnings("unchecked")
                    T known = (T) value;
                    return known;
                })
                .toList();
    }

    @Test
    void theScaleMayBeASetting() {
        assertThat(said(Field.RATING, Map.of("wp_review_total", "85", "wp_review_type", "percentage")))
                .containsExactly(Rating.outOf(85, 100));
        assertThat(said(Field.RATING, Map.of("wp_review_total", "4.5", "wp_review_type", "star")))
                .containsExactly(Rating.outOf(4.5, 5));
        assertThat(said(Field.RATING, Map.of("wp_review_total", "4.5"))).isEmpty();
    }

    @Test
    void aBoxThatNobodyFilledInSaysNothing() {
        assertThat(said(Field.RATING, Map.of("taq_review_score", "0"))).isEmpty();
        assertThat(said(Field.RATING, Map.of("yasr_overall_rating", "-1"))).isEmpty();
        assertThat(said(Field.RATING, Map.of("ta_post_review_rating", "7"))).isEmpty();
    }

    @Test
    void partsAreSubScores() {
        String parts = "a:2:{i:0;a:2:{s:4:\"name\";s:5:\"Story\";s:5:\"score\";s:2:\"80\";}"
                + "i:1;a:2:{s:4:\"name\";s:6:\"Caméra\";s:5:\"score\";i:60;}}";
        Map<String, String> meta = Map.of("taq_review_criteria", parts.replace("s:6:\"Cam", "s:7:\"Cam"));

        assertThat(said(Field.SUB_SCORE, meta))
                .containsExactly(
                        new SubScore("Story", Rating.outOf(80, 100)), new SubScore("Caméra", Rating.outOf(60, 100)));
        assertThat(said(Field.RATING, meta)).isEmpty();
    }

    @Test
    void aBoxThatShowsTheMeanHasItAsItsVerdict() {
        String box = "a:2:{s:10:\"has_review\";s:10:\"rate_stars\";s:14:\"p_review_stars\";a:2:{"
                + "i:0;a:2:{s:4:\"desc\";s:4:\"Plot\";s:4:\"rate\";s:1:\"4\";}"
                + "i:1;a:2:{s:4:\"desc\";s:4:\"Cast\";s:4:\"rate\";s:3:\"4.5\";}}}";

        assertThat(said(Field.RATING, Map.of("td_review", box))).containsExactly(Rating.outOf(4.3, 5));
    }

    @Test
    void aValueThatContradictsItselfIsNotRead() {
        for (String broken :
                List.of("a:1:{s:9:\"name\";", "a:", "", "O:3:\"Foo\":0:{}", "s:3:\"abcd\";", "a:9:{i:0;i:1;}")) {
            assertThat(PhpSerialized.read(broken).isMissingNode()).as(broken).isTrue();
        }
    }
}

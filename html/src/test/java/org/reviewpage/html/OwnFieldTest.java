// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;

/** Fields that a program adds are weighed as those of the library are. */
class OwnFieldTest {
    private static final Field<Integer> MINUTES = Field.one("minutes", Function.identity());
    private static final Field<String> SCREEN = Field.many("screen", name -> name.toLowerCase(Locale.ROOT));

    /** Says the same of every article. */
    private record Witness<T>(String name, Field<T> field, T value, double confidence) implements Extractor {
        @Override
        public void extract(Article article, Findings findings) {
            findings.report(field, value, confidence, article.root(), value.toString());
        }
    }

    private static ParsedPage parsed(Witness<?>... witnesses) {
        ReviewParser.Builder parser = ReviewParser.builder();
        for (Witness<?> witness : witnesses) {
            parser.add(witness);
        }
        return parser.build().parse("<h1>Opening hours</h1><p>The hall is open from noon to eight.</p>", null);
    }

    @Test
    void theSurestOfSeveralValuesWins() {
        ParsedPage page = parsed(new Witness<>("poster", MINUTES, 90, 0.7), new Witness<>("box", MINUTES, 108, 0.8));

        assertThat(page.values(MINUTES)).containsExactly(108);
    }

    @Test
    void witnessesThatAgreeMakeUpForLittleConfidence() {
        assertThat(parsed(new Witness<>("poster", MINUTES, 90, 0.4)).values(MINUTES))
                .isEmpty();
        assertThat(parsed(new Witness<>("poster", MINUTES, 90, 0.4), new Witness<>("box", MINUTES, 90, 0.4))
                        .values(MINUTES))
                .containsExactly(90);
    }

    @Test
    void ofManyValuesThoseThatMeanTheSameAreOne() {
        ParsedPage page = parsed(
                new Witness<>("a", SCREEN, "Odeon", 0.9),
                new Witness<>("b", SCREEN, "ODEON", 0.6),
                new Witness<>("c", SCREEN, "Lux", 0.9));

        assertThat(page.values(SCREEN)).containsExactly("Odeon", "Lux");
    }

    @Test
    void whatIsNoReviewHasValuesToo() {
        ParsedPage page = parsed();

        assertThat(page.reviews()).isEmpty();
        assertThat(page.values(Field.TITLE)).containsExactly("Opening hours");
        assertThat(page.values(Field.RATING)).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class PostTitleTest {
    private static final String PROSE = "<p>" + "Theodore writes letters for others, and is alone. ".repeat(5) + "</p>";

    private static String title(String head, String body) {
        return String.join(
                " + ", Given.values(new PostTitle(), Field.TITLE, "<head>" + head + "</head><body>" + body + PROSE));
    }

    @Test
    void theHeadingThatTheHeadRepeatsIsTheTitle() {
        assertThat(title("<title>Her – A Review | Example Blog</title>", "<h1>Some Banner</h1><h2>Her – A Review</h2>"))
                .isEqualTo("Her – A Review");
    }

    @Test
    void aHeadingWithinTheTextIsNoTitle() {
        assertThat(title(
                        "<title>What is a post? • Blogs for beginners</title>",
                        "<h1>What is a post on a weblog?</h1>" + PROSE + PROSE + "<h2>What is a post?</h2>" + PROSE))
                .isEqualTo("What is a post on a weblog?");
    }

    @Test
    void aLineInLargeLettersIsATitle() {
        assertThat(title(
                        "<title>Her</title>",
                        "<center><font size='+2'>Her: A Love Story</font><br><font size='+2'>Ada Poe</font></center>"))
                .isEqualTo("Her: A Love Story");
        assertThat(title("<title>Her</title>", "<p><font size='2'>Her and hers</font></p>"))
                .isEqualTo("Her");
    }

    @Test
    void theNameOfTheSiteIsNoTitle() {
        assertThat(title(
                        "<title>Her | Ada Poe</title><meta property=og:site_name content='Ada Poe'>",
                        "<h1>Ada Poe</h1>"))
                .isEqualTo("Her");
    }

    @Test
    void sectionsAfterTheNameOfTheSiteAreNoTitle() {
        assertThat(title(
                        "<title>Example Blog: Reviews: Her</title><meta property=og:site_name content='Example Blog'>",
                        ""))
                .isEqualTo("Her");
        assertThat(title("<title>Reviews: Her</title>", "")).isEqualTo("Reviews: Her");
    }

    @Test
    void aSubtitleIsNoTitleEvenAsTheFirstHeading() {
        assertThat(
                        title(
                                "<title>Steve Jobs biography</title>",
                                "<h2 class=art-hed>Jobs the Jerk</h2><h1 class=art-dek>A life of Steve Jobs, told in full</h1>"))
                .isEqualTo("Jobs the Jerk");
    }

    @Test
    void aSubtitleInAnElementWithinTheHeadingIsLeftOut() {
        String heading = "<h1><span>Fish Cakes</span> %sWelcome to the North%s</h1>";

        assertThat(title("<title>Fish Cakes</title>", heading.formatted("<span>", "</span>")))
                .isEqualTo("Fish Cakes");
        assertThat(title("<title>Fish Cakes Welcome to the North</title>", heading.formatted("<span>", "</span>")))
                .isEqualTo("Fish Cakes Welcome to the North");
    }

    @Test
    void theShownTitleMayBeShorterThanTheHeads() {
        assertThat(title("<title>Torso (1973) Movie Review | Films</title>", "<h1>Torso</h1>"))
                .isEqualTo("Torso");
    }

    @Test
    void aBylineInTheHeadingIsTakenOff() {
        assertThat(title(
                        "<title>blog - Radical Focus (Review)</title>",
                        "<h1>Radical Focus (Review) by ada on Monday</h1>"))
                .isEqualTo("Radical Focus (Review)");
    }

    @Test
    void aPageWithoutHeadingHasTheTitleOfItsHead() {
        assertThat(title("<title>Her</title>", "")).isEqualTo("Her");
    }
}

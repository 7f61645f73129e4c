// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.html.source.KnownFacts;
import org.reviewpage.html.source.PageContent;

class PageFilterTest {
    private static final String TEXT = "<p>" + "Nothing to see in this town. ".repeat(20);

    private static PageContent page(String url, String html) {
        return new PageContent(html, Optional.of(url), KnownFacts.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<meta http-equiv=refresh content='0; url=/somewhere-very-far-away-with-a-long-name'><title>Moved</title>",
                "<frameset cols='20%,80%'><frame src='/menu.html'><frame src='/main.html'></frameset>"
            })
    void pagesWithNextToNothingInThemAreStubs(String html) {
        assertThat(PageFilter.STUBS.keeps(page("http://a.example/", html.repeat(4))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is a fine film. It is a fine film. It is a fine film.",
                "これは本当に良い映画だと思います。",
                "&#1092;&#1080;&#1083;&#1100;&#1084; ",
                "<script>window.state = {\"text\": \"A fine film\"}</script>"
            })
    void pagesWithTextAreNoneInWhateverWayItIsWritten(String html) {
        assertThat(PageFilter.STUBS.keeps(page("http://a.example/", html.repeat(10))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Kritik: Nachtzug</title>",
                "<title>Reseña de La casa</title>",
                "<title>夜行列車 レビュー</title>",
                "<TITLE>야간열차 리뷰</TITLE>",
                "<script type='application/ld+json'>{\"@type\": \"Review\"}</script>",
                "<div itemscope itemtype='https://schema.org/Review'>",
                "<div class='hreview'>"
            })
    void reviewsDeclareThemselvesInTheTitleOrInMarkup(String html) {
        assertThat(PageFilter.DECLARED.keeps(page("http://a.example/", html + TEXT)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example/film-reviews/nachtzug", "http://a.example/critiques/1"})
    void reviewsDeclareThemselvesInTheAddress(String url) {
        assertThat(PageFilter.DECLARED.keeps(page(url, TEXT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>Council meets</title>", "<p>Read our reviews</p>"})
    void whatIsSaidElsewhereOnThePageDeclaresNothing(String html) {
        assertThat(PageFilter.DECLARED.keeps(page("http://a.example/", html + TEXT)))
                .isFalse();
    }
}

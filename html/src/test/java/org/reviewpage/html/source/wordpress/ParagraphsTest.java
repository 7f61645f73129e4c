// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static String shown(String stored) {
        return Jsoup.parseBodyFragment(Paragraphs.html(stored))
                .body()
                .html()
                .replaceAll("\\s+", " ")
                .replace("> <", "><");
    }

    @Test
    void aBlankLineBeginsAParagraphAndALineEndALine() {
        assertThat(shown("One.\n\nTwo <b>bold</b>,\r\nthree.\n \nFour.").replace(" ", ""))
                .isEqualTo("<p>One.</p><p>Two<b>bold</b>,<br>three.</p><p>Four.</p>");
    }

    @Test
    void theLinesBetweenBlocksAreNone() {
        assertThat(shown("<ul>\n\n<li>a</li>\n<li>b</li>\n\n</ul>")).isEqualTo("<ul><li>a</li><li>b</li></ul>");
        assertThat(shown("<table>\n<tr>\n\n<td>a</td>\n</tr></table>")).doesNotContain("<p>", "<br>");
        assertThat(shown("<p>a</p>\n<p>b</p>")).isEqualTo("<p>a</p><p>b</p>");
    }

    @Test
    void aParagraphFollowsUponABlockOnlyWhereTextDoes() {
        assertThat(shown("<h2>Title</h2>\nText\n\n<blockquote>Said</blockquote>\n\nMore")
                        .replace(" ", ""))
                .isEqualTo("<h2>Title</h2>Text<blockquote>Said</blockquote><p>More</p>");
    }

    @Test
    void whatIsSetAsItIsKeepsItsLines() {
        assertThat(Paragraphs.html("<pre>a\n\nb</pre>")).isEqualTo("<pre>a\n\nb</pre>");
        assertThat(Paragraphs.html("<script>a\n\nb</script>")).isEqualTo("<script>a\n\nb</script>");
    }

    @Test
    void tagsWithoutAnEndAreCopied() {
        assertThat(Paragraphs.html("a\n\n<b")).isEqualTo("\n<p>a\n<p><b");
        assertThat(Paragraphs.html("<!-- a\n\nb")).isEqualTo("<!-- a\n\nb");
    }
}

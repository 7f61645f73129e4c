// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.html.source.Opened;
import org.reviewpage.html.source.PageContent;

class WordPressExportTest {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!-- This is a WordPress eXtended RSS file. -->
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
              <title>Slow Reel</title>
              <link>https://slowreel.example</link>
              <language>en-US</language>
              <wp:author><wp:author_login>rosa</wp:author_login>
                <wp:author_display_name><![CDATA[Rosa Quint]]></wp:author_display_name></wp:author>
            """;

    private static final String TEXT = """
            Every evening the widow <em>Marta</em> climbs to the lamp room of a house that nobody has lit for years.

            The film was directed by Ana Lima and takes its time, which it has, and the boats come
            and go while nobody says a word.

            Rating: 4 out of 5
            """;

    @TempDir
    Path folder;

    private static String item(int id, String type, String status, String more, String text) {
        return """
                <item><title>Film Review: Harbour Lights</title><link>https://slowreel.example/2013/12/harbour-lights/</link>
                <dc:creator><![CDATA[rosa]]></dc:creator>
                <wp:post_id>%d</wp:post_id><wp:post_date>2013-12-18 23:30:00</wp:post_date>
                <wp:post_date_gmt>2013-12-18 22:30:00</wp:post_date_gmt>
                <wp:post_type>%s</wp:post_type><wp:status>%s</wp:status>%s
                <content:encoded><![CDATA[%s]]></content:encoded></item>
                """.formatted(id, type, status, more, text);
    }

    private Opened export(String items) {
        return Opened.of(folder, "blog.xml", HEAD + items + "</channel></rss>");
    }

    @Test
    void givesPublishedPostsAndPagesAndCountsWhatElseThereIs() {
        Opened export = export(item(1, "post", "publish", "", "a")
                + item(2, "post", "draft", "", "b")
                + item(3, "page", "publish", "", "c")
                + item(4, "attachment", "inherit", "", "")
                + item(5, "post", "private", "", "d")
                + item(6, "post", "publish", "<wp:post_password>x</wp:post_password>", "e")
                + item(7, "nav_menu_item", "publish", "", ""));

        assertThat(export.pages()).containsOnlyKeys("blog.xml#post-1", "blog.xml#post-3");
        assertThat(export.failures()).isEmpty();
        assertThat(export.leftOut())
                .containsOnlyKeys("drafts", "attachments", "private posts", "posts with a password", "nav menu items")
                .containsEntry("drafts", 1);
    }

    @Test
    void makesParagraphsOfBlankLines() {
        String html = export(item(1, "post", "publish", "", TEXT)).only().html();

        assertThat(html)
                .contains("<p>Every evening", "<p>The film was", "<p>Rating: 4")
                .contains("come<br>\nand go");
    }

    @Test
    void knowsAuthorDateTagsAndSiteOfAPost() {
        String tags = "<category domain=\"category\" nicename=\"film\"><![CDATA[Film Reviews]]></category>"
                + "<category domain=\"category\">Uncategorized</category>"
                + "<category domain=\"post_tag\" nicename=\"sea\"><![CDATA[The Sea]]></category>";
        PageContent page = export(item(1, "post", "publish", tags, TEXT)).only();
        Review review = Opened.review(page);

        assertThat(page.url()).contains("https://slowreel.example/2013/12/harbour-lights/");
        assertThat(review.title()).contains("Film Review: Harbour Lights");
        assertThat(review.reviewers()).extracting(party -> party.name()).containsExactly("Rosa Quint");
        assertThat(review.datePublished().orElseThrow()).hasToString("2013-12-18T23:30:00+01:00");
        assertThat(review.publisher().orElseThrow().name()).isEqualTo("Slow Reel");
        assertThat(review.tags()).containsExactlyInAnyOrder("Film Reviews", "The Sea");
        assertThat(review.rating().flatMap(Rating::normalized)).contains(0.8);
        assertThat(review.item().name()).contains("Harbour Lights");
    }

    @Test
    void takesTheRatingThatAPluginKeepsBesideThePost() {
        String meta =
                "<wp:postmeta><wp:meta_key>wp_review_total</wp:meta_key><wp:meta_value>7.5</wp:meta_value></wp:postmeta>"
                        + "<wp:postmeta><wp:meta_key>wp_review_type</wp:meta_key><wp:meta_value>point</wp:meta_value></wp:postmeta>";

        Review review = Opened.review(export(item(1, "post", "publish", meta, TEXT.replace("Rating: 4 out of 5", "")))
                .only());

        assertThat(review.rating().flatMap(Rating::normalized)).contains(0.75);
    }

    @Test
    void showsThePicturesThatAPostNamesByNumber() {
        String picture =
                "<wp:post_parent>1</wp:post_parent><wp:attachment_url>https://slowreel.example/%s.jpg</wp:attachment_url>";
        String thumbnail =
                "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>";
        Opened export = export(item(1, "post", "publish", thumbnail, "[gallery ids=\"8, 9\"]")
                + item(2, "post", "publish", "", "[gallery]")
                + item(7, "attachment", "inherit", picture.formatted("poster"), "")
                + item(8, "attachment", "inherit", picture.formatted("still"), ""));

        assertThat(export.page("blog.xml#post-1").html()).containsSubsequence("/poster.jpg", "/still.jpg");
        assertThat(export.page("blog.xml#post-2").html()).doesNotContain("<img");
    }

    @Test
    void showsAReviewBlockThatTheServerDraws() {
        String blocks = "<!-- wp:paragraph --><p>The sea</p><!-- /wp:paragraph -->\n\n"
                + "<!-- wp:ub/review {\"itemName\":\"Harbour Lights\",\"starCount\":5,\"parts\":[{\"label\":\"Plot\",\"value\":4},"
                + "{\"label\":\"Cast\",\"value\":3.5}]} /-->\n<!-- wp:jetpack/rating-star {\"rating\":4.5} /--><!-- wp:broken {\"a\" /-->";

        assertThat(export(item(1, "post", "publish", "", blocks)).only().html())
                .contains("<h3>Harbour Lights</h3><p>Rating: 3.8/5</p>", "<p>Rating: 4.5/5</p>")
                .doesNotContain("<br>");
    }

    @Test
    void namesAllWhoWroteAPostTogether() {
        String authors = "<category domain=\"author\" nicename=\"cap-rosa\"><![CDATA[rosa]]></category>"
                + "<category domain=\"author\" nicename=\"cap-per\"><![CDATA[Per Holm]]></category>";

        assertThat(Opened.review(export(item(1, "post", "publish", authors, TEXT))
                                .only())
                        .reviewers())
                .extracting(party -> party.name())
                .containsExactly("Rosa Quint", "Per Holm");
    }

    @Test
    void keepsTheLoginThatIsAnAddressOfMailToItself() {
        String anonymous = item(1, "post", "publish", "", TEXT).replace("[rosa]", "[someone@slowreel.example]");

        assertThat(Opened.review(export(anonymous).only()).reviewers()).isEmpty();
    }

    @Test
    void readsPostByPostWhereTheXmlIsNotWellFormed() {
        Opened export = export(item(1, "post", "publish", "", "first")
                + item(2, "post", "publish", "<guid>https://slowreel.example/?a=1&b=2</guid>&mdash;", "second")
                + item(3, "post", "publish", "", "a <![CDATA[ in a ]]> section")
                + "<item><title>Without an end</title>"
                + item(4, "post", "publish", "", "fourth \u001c with a control character"));

        assertThat(export.pages())
                .containsOnlyKeys("blog.xml#post-1", "blog.xml#post-2", "blog.xml#post-3", "blog.xml#post-4");
        assertThat(export.failures()).containsOnlyKeys("blog.xml#item-4");
        assertThat(Opened.text(export.page("blog.xml#post-2"))).isEqualTo("second");
    }

    @Test
    void readsTheHeadOfAFileThatIsBrokenInIt() {
        Opened export = Opened.of(
                folder, "b.xml", HEAD.replace("Slow Reel", "Slow & Reel") + item(9, "post", "publish", "", TEXT));

        assertThat(Opened.review(export.only()).reviewers())
                .extracting(party -> party.name())
                .containsExactly("Rosa Quint");
    }

    @Test
    void saysThatAnExportIsCutOff() {
        String whole = HEAD + item(1, "post", "publish", "", "first") + item(2, "post", "publish", "", "second");

        Opened inPost = Opened.of(folder, "a.xml", whole.substring(0, whole.length() - 40));
        Opened behindPost = Opened.of(folder, "b.xml", whole);

        assertThat(inPost.pages()).containsOnlyKeys("a.xml#post-1");
        assertThat(inPost.failures()).containsOnlyKeys("a.xml#item-2");
        assertThat(behindPost.pages()).hasSize(2);
        assertThat(behindPost.failures().get("b.xml")).startsWith("not well-formed XML from line");
    }

    @Test
    void readsNothingFromOutsideOfTheFile() {
        Path secret = Opened.write(folder, "secret.txt", "the secret");
        String document = HEAD.replace("<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><rss");

        Opened export = Opened.of(
                folder,
                "evil.xml",
                document + item(1, "post", "publish", "<title>&x;</title>", "text") + "</channel></rss>");

        assertThat(export.pages().values())
                .allSatisfy(page -> assertThat(page.html()).doesNotContain("the secret"));
        assertThat(export.pages()).hasSize(1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.testing.Given;

class FeedsTest {
    private static final String ATOM = "<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'"
            + " xmlns:blogger='http://schemas.google.com/blogger/2018' xmlns:app='http://purl.org/atom/app#'"
            + " xmlns:thr='http://purl.org/syndication/thread/1.0'><title>Slow Reel</title>"
            + "<link rel='alternate' type='text/html' href='http://slowreel.blogspot.example/'/>";

    @TempDir
    Path folder;

    private static Object known(PageContent page, Field<?> field) {
        Findings findings = new Findings("archive");
        page.facts().extract(Given.article("<p>text</p>"), findings);
        return findings.candidates().stream()
                .filter(candidate -> candidate.field() == field)
                .<Object>map(candidate -> candidate.value())
                .findFirst()
                .orElse("");
    }

    private static String entry(String id, String kind, String more) {
        return "<entry><id>tag:blogger.com,1999:blog-7.post-" + id
                + "</id><published>2012-09-01T09:30:00.001-04:00</published>"
                + "<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#"
                + kind
                + "'/><category scheme='http://www.blogger.com/atom/ns#' term='film'/><title type='text'>Harbour Lights</title>"
                + "<content type='html'>&lt;p&gt;The &lt;i&gt;sea&lt;/i&gt;&lt;/p&gt;</content>"
                + "<author><name>Rosa Quint</name><email>noreply@blogger.com</email></author>" + more + "</entry>";
    }

    @Test
    void anExportOfBloggerHoldsPostsAmongOtherEntries() {
        String link = "<link rel='alternate' href='http://slowreel.blogspot.example/2012/09/sea.html'/>";
        Opened export = Opened.of(
                folder,
                "blog-09-01-2012.xml",
                ATOM + entry("1", "template", "") + entry("2", "settings", "") + entry("3", "post", link)
                        + entry("4", "comment", "<thr:in-reply-to href='x'/>")
                        + entry("5", "post", "<app:control><app:draft>yes</app:draft></app:control>")
                        + entry("6", "page", link) + "</feed>");

        assertThat(export.pages()).containsOnlyKeys("blog-09-01-2012.xml#post-3", "blog-09-01-2012.xml#post-6");
        assertThat(export.leftOut()).containsOnlyKeys("templates", "settings", "comments", "drafts");
        PageContent post = export.page("blog-09-01-2012.xml#post-3");
        assertThat(post.url()).contains("http://slowreel.blogspot.example/2012/09/sea.html");
        assertThat(post.html())
                .contains("<p>The <i>sea</i></p>", "<a rel=\"tag\">film</a>")
                .doesNotContain("#post");
        assertThat(known(post, Field.DATE_PUBLISHED)).hasToString("2012-09-01T09:30:00.001-04:00");
    }

    @Test
    void anExportOfTakeoutHasATypeAndAPathInstead() {
        String entry =
                "<entry><id>tag:blogger.com,1999:blog.post-%d</id><blogger:type>%s</blogger:type><blogger:status>%s</blogger:status>"
                        + "<title>T</title><content type='html'>c</content><blogger:filename>/2012/09/sea.html</blogger:filename></entry>";

        Opened export = Opened.of(
                folder,
                "feed.atom",
                ATOM + entry.formatted(1, "POST", "LIVE") + entry.formatted(2, "COMMENT", "LIVE")
                        + entry.formatted(3, "POST", "DRAFT") + entry.formatted(4, "PAGE", "LIVE") + "</feed>");

        assertThat(export.pages()).containsOnlyKeys("feed.atom#post-1", "feed.atom#post-4");
        assertThat(export.page("feed.atom#post-1").url()).contains("http://slowreel.blogspot.example/2012/09/sea.html");
    }

    @Test
    void anAtomFeedMayHoldItsTextAsElements() {
        String entry = "<entry><title>T</title><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                + "<p>The <em>sea</em></p></div></content></entry>";

        assertThat(Opened.text(
                        Opened.of(folder, "a.atom", ATOM + entry + "</feed>").only()))
                .isEqualTo("The sea");
    }

    @Test
    void anRssFeedHoldsPosts() {
        Opened feed = Opened.of(folder, "feed.xml", """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Slow Reel</title><link>https://slowreel.example/</link>
                <item><title>Harbour Lights</title><link>/2013/sea</link><author>rosa@slowreel.example (Rosa Quint)</author>
                <pubDate>Wed, 18 Dec 2013 20:15:00 +0100</pubDate><category>Film</category>
                <description>Short</description><content:encoded><![CDATA[<p>The sea</p>]]></content:encoded></item>
                <item><title>By: Somebody</title><link>https://slowreel.example/2013/sea#comment-7</link></item>
                </channel></rss>
                """);

        PageContent post = feed.only();
        assertThat(post.url()).contains("https://slowreel.example/2013/sea");
        assertThat(Opened.text(post)).isEqualTo("The sea");
        assertThat(known(post, Field.REVIEWERS)).asString().contains("Rosa Quint");
        assertThat(known(post, Field.DATE_PUBLISHED)).hasToString("2013-12-18T20:15:00+01:00");
        assertThat(feed.leftOut()).containsEntry("comments", 1);
    }

    @Test
    void inRss1TheItemsStandBesideTheChannel() {
        Opened feed = Opened.of(folder, "index.rdf", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="https://slowreel.example/"><title>Slow Reel</title><link>https://slowreel.example/</link></channel>
                <item rdf:about="x"><title>T</title><link>https://slowreel.example/1</link><description>The sea</description></item>
                </rdf:RDF>
                """);

        assertThat(feed.only().url()).contains("https://slowreel.example/1");
    }

    @Test
    void theFeedsOfAMirrorRepeatItsPages() {
        Opened.write(
                folder, "feed/index.html", "<?xml version='1.0'?><rss version='2.0'><channel><item/></channel></rss>");
        Opened.write(folder, "index.html", "<html><title>T</title></html>");

        Opened mirror = Opened.of(folder);

        assertThat(mirror.pages()).containsOnlyKeys("index.html");
        assertThat(mirror.leftOut()).containsOnlyKeys("feeds among the pages of a mirror");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.testing.Given;

class OtherExportsTest {
    @TempDir
    Path folder;

    private static String known(PageContent page) {
        Findings findings = new Findings("archive");
        page.facts().extract(Given.article("<p>text</p>"), findings);
        return findings.candidates().stream().map(Candidate::value).toList().toString();
    }

    @Test
    void ghostNamesAuthorsAndTagsInTablesOfTheirOwn() {
        Opened export = Opened.of(folder, "ghost.json", """
                {"db": [{"meta": {"exported_on": 1}, "data": {
                  "posts": [
                    {"id": "1", "title": "Harbour Lights", "html": "<p>The sea</p><img src=\\"__GHOST_URL__/a.jpg\\">",
                     "status": "published", "published_at": "2013-12-18T20:15:00.000Z", "feature_image": "https://a.example/p.jpg"},
                    {"id": "2", "title": "Later", "html": "", "status": "draft"}],
                  "posts_authors": [{"post_id": "1", "author_id": "u1"}], "posts_tags": [{"post_id": "1", "tag_id": "t1"}],
                  "users": [{"id": "u1", "name": "Rosa Quint"}], "tags": [{"id": "t1", "name": "Film"}]}}]}
                """);

        PageContent post = export.only();
        assertThat(known(post)).contains("Harbour Lights", "Rosa Quint", "2013-12-18", "Film");
        assertThat(post.html()).contains("https://a.example/p.jpg", "src=\"/a.jpg\"");
        assertThat(export.leftOut()).containsEntry("drafts", 1);
        assertThat(Opened.of(folder, "cut.json", "{\"db\": [{\"data\": {\"posts\": [{\"id\": ")
                        .failures())
                .containsEntry("cut.json", "no JSON from line 1 on");
    }

    @Test
    void bloggerAnswersWithJson() {
        PageContent post = Opened.of(folder, "posts.json", """
                [{"kind": "blogger#post", "id": "7", "url": "http://a.example/1", "title": "T", "content": "The sea",
                  "author": {"displayName": "Rosa Quint"}, "labels": ["film"]}]
                """).page("posts.json#post-7");

        assertThat(post.url()).contains("http://a.example/1");
        assertThat(known(post)).contains("Rosa Quint", "film");
    }

    @Test
    void movableTypeWritesFactsAndSections() {
        Opened export = Opened.of(folder, "export.txt", """
                AUTHOR: Rosa Quint
                TITLE: Harbour Lights
                STATUS: Publish
                CONVERT BREAKS: __default__
                PRIMARY CATEGORY: Film
                CATEGORY: Film
                CATEGORY: Sea
                DATE: 12/18/2013 08:15:00 PM
                -----
                BODY:
                The sea.
                -----
                The second part, behind a rule.

                The end.
                -----
                EXTENDED BODY:
                And more.
                -----
                COMMENT:
                AUTHOR: Somebody
                Nice!
                -----
                --------
                AUTHOR: Rosa Quint
                TITLE: Later
                STATUS: Draft
                DATE: 12/19/2013 20:15:00
                -----
                BODY:
                Not yet.
                -----
                --------
                """);

        PageContent post = export.only();
        assertThat(known(post)).contains("Harbour Lights", "Rosa Quint", "2013-12-18", "Film", "Sea");
        assertThat(post.html())
                .contains("The sea.", "The second part", "<p>The end.", "<p>And more.")
                .doesNotContain("Nice!");
        assertThat(export.leftOut()).containsEntry("drafts", 1);
    }

    @Test
    void aRuleBehindTheLastPostOfMovableTypeCostsNoPost() {
        Opened export = Opened.of(folder, "export.txt", """
                AUTHOR: Rosa Quint
                TITLE: Harbour Lights
                DATE: 12/18/2013 08:15:00 PM
                -----
                BODY:
                The sea.
                -----
                --------
                -----
                """);

        assertThat(export.page("export.txt#post-1").html()).contains("The sea.");
        assertThat(export.failures()).isEmpty();
    }

    @Test
    void mediumMarksUpPagesOfTheirOwn() {
        String page = "<!DOCTYPE html><html><head><title>T</title></head><body><article class=\"h-entry\"><header>"
                + "<h1 class=\"p-name\">Harbour Lights</h1></header><section data-field=\"body\" class=\"e-content\"><p>The sea</p></section>"
                + "<footer>%s</footer></article></body></html>";
        String published =
                "By <a class=\"p-author h-card\">Rosa Quint</a> <time class=\"dt-published\" datetime=\"2013-12-18T20:15:00.000Z\">x</time>"
                        + "<a href=\"https://medium.example/p\" class=\"p-canonical\">Canonical link</a>";
        Opened.write(
                folder, "draft_T.html", page.formatted("<a href=\"https://medium.example/p/1\">View original.</a>"));

        Opened.write(folder, "2013_T.html", page.formatted(published));

        Opened export = Opened.of(folder);
        assertThat(export.only().url()).contains("https://medium.example/p");
        assertThat(known(export.only())).contains("Harbour Lights", "Rosa Quint", "2013-12-18");
        assertThat(export.leftOut()).containsEntry("drafts", 1);
    }

    @Test
    void substackKeepsTitlesInATableBesideThePosts() {
        Opened.write(
                folder,
                "posts.csv",
                "post_id,post_date,is_published,title,subtitle\n"
                        + "1.sea,2013-12-18T20:15:00.000Z,TRUE,\"Harbour, Lights\",\"A \"\"calm\"\" film\"\n2.later,,FALSE,Later,\n");
        Opened.write(folder, "posts/1.sea.html", "<p>The sea</p>");
        Opened.write(folder, "posts/2.later.html", "<p>Not yet</p>");
        Opened.write(folder, "about.html", "<html><title>About</title></html>");

        Opened export = Opened.of(folder);

        assertThat(export.pages()).containsOnlyKeys("about.html", "posts/1.sea.html");
        assertThat(known(export.page("posts/1.sea.html"))).contains("Harbour, Lights", "2013-12-18");
        assertThat(export.page("posts/1.sea.html").html()).contains("A &quot;calm&quot; film");
        assertThat(export.leftOut()).containsEntry("drafts", 1);
        assertThat(Opened.of(folder.resolve("posts.csv")).failures().get("posts.csv"))
                .contains("beside it");
    }

    @Test
    void dotclearWritesTheRowsOfItsTables() {
        PageContent post = Opened.of(folder, "dotclear.txt", """
                ///DOTCLEAR|2.25|single

                [post post_id,post_dt,post_tz,post_password,post_type,post_lang,post_title,post_excerpt_xhtml,post_content_xhtml,post_status]
                "1","2013-12-18 20:15:00","Europe/Madrid","","post","es","Harbour Lights","","<p class=\\"a\\">The sea,\\r\\nthe \\"boat\\"</p>","1"
                "2","2013-12-19 20:15:00","UTC","","post","es","Later","","<p>Not yet</p>","-2"

                [meta meta_id,meta_type,post_id]
                "Film","tag","1"
                """).only();

        assertThat(known(post)).contains("Harbour Lights", "2013-12-18T20:15:00+01:00", "Film");
        assertThat(post.html()).contains("<p class=\"a\">The sea,\r\nthe \"boat\"</p>", "lang=\"es\"");
    }
}

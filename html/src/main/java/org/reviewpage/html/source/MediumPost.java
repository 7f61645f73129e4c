// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reviewpage.html.source.export.Post;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.syntax.AbsoluteAddress;
import org.reviewpage.html.source.syntax.FeedDates;

/**
 * A post in an export of Medium, a page of its own marked up with microformats. The address stands below it; of a draft
 * there is none, nor an author.
 */
final class MediumPost implements Format {
    @Override
    public boolean begins(FileHead head) {
        return head.text().contains("<article class=\"h-entry\">")
                && head.text().contains("<section data-field=\"body\" class=\"e-content\">");
    }

    @Override
    public Pages open(Blob file, LeftOut leftOut) throws IOException {
        PageContent page = HtmlFile.read(file);
        Document document = Jsoup.parse(page.html());
        Optional<String> address = Optional.ofNullable(document.selectFirst("footer a.p-canonical"))
                .flatMap(link -> AbsoluteAddress.of(link.attr("href"), ""));
        Element date = document.selectFirst("footer time.dt-published");
        if (address.isEmpty() && date == null) {
            leftOut.add("drafts");
            return Pages.of();
        }
        Post read = new Post(() -> "")
                .title(document.select("h1.p-name").text())
                .authors(document.select("footer .p-author").eachText())
                .published(FeedDates.iso(date == null ? "" : date.attr("datetime")));
        document.select("footer").remove();
        PageContent post = new PageContent(document.outerHtml(), address, new KnownFacts(read.facts()));
        return Pages.of(SourcePage.of(file, () -> post));
    }
}

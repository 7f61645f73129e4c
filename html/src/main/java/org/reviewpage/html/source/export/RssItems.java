// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.syntax.AbsoluteAddress;
import org.reviewpage.html.source.syntax.FeedDates;
import org.reviewpage.html.source.syntax.XmlChildren;

/** What the elements of an RSS feed mean. Feeds of comments look the same but for the addresses. */
final class RssItems implements XmlPosts.Items {
    private final LeftOut leftOut;
    private String site = "";
    private String home = "";
    private String language = "";

    RssItems(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    @Override
    public void about(Element element) {
        switch (element.tagName()) {
            case "title" -> site = element.wholeText();
            case "link" -> home = element.wholeText();
            case "language", "dc:language" -> language = element.wholeText();
            default -> {}
        }
    }

    @Override
    public Optional<Post> post(Element item) {
        String link = first(item, "feedburner:origLink", "link", "guid");
        if (link.contains("#comment")) {
            leftOut.add("comments");
            return Optional.empty();
        }
        String content = first(item, "content:encoded", "description", "content", "summary");
        Post post = new Post(() -> content)
                .url(AbsoluteAddress.of(link, home))
                .title(XmlChildren.text(item, "title"))
                .authors(List.of(author(first(item, "dc:creator", "author", "itunes:author"))))
                .published(FeedDates.rfc1123(XmlChildren.text(item, "pubDate"))
                        .or(() -> FeedDates.iso(XmlChildren.text(item, "dc:date"))))
                .modified(FeedDates.iso(XmlChildren.text(item, "atom:updated")))
                .site(site)
                .language(language);
        Stream.of("category", "dc:subject")
                .flatMap(name -> XmlChildren.children(item, name).stream())
                .forEach(category -> post.tag(category.wholeText()));
        return Optional.of(post);
    }

    private static String first(Element item, String... names) {
        return Stream.of(names)
                .map(name -> XmlChildren.text(item, name))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** {@code rosa@slowreel.example (Rosa Quint)}: RSS asks for an address of mail, and people add the name. */
    private static String author(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        return text.indexOf('@') >= 0 && open >= 0 && close > open ? text.substring(open + 1, close) : text;
    }
}

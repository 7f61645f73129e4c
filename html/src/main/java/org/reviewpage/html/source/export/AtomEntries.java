// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.syntax.AbsoluteAddress;
import org.reviewpage.html.source.syntax.FeedDates;
import org.reviewpage.html.source.syntax.XmlChildren;

/**
 * What the elements of an Atom feed mean.
 *
 * <p>In an export of Blogger posts, comments, settings and the template are all entries. The older kind tells them apart
 * by a category, {@code …/kind#post}; that of Google Takeout by {@code blogger:type}, and has the path of a post instead
 * of its address.
 */
final class AtomEntries implements XmlPosts.Items {
    private static final String KIND = "http://schemas.google.com/g/2005#kind";

    private final LeftOut leftOut;
    private String site = "";
    private String home = "";
    private List<String> authors = List.of();

    AtomEntries(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    @Override
    public void about(Element element) {
        switch (element.tagName()) {
            case "title" -> site = element.wholeText();
            case "author" -> authors = List.of(XmlChildren.text(element, "name"));
            case "link" -> home = isAlternate(element) ? element.attr("href") : home;
            default -> {}
        }
    }

    @Override
    public Optional<Post> post(Element entry) {
        Optional<String> reason = notPublished(entry);
        if (reason.isPresent()) {
            leftOut.add(reason.get());
            return Optional.empty();
        }
        Element content = XmlChildren.children(entry, "content").stream()
                .findFirst()
                .or(() -> XmlChildren.children(entry, "summary").stream().findFirst())
                .orElseGet(() -> new Element("content"));
        List<String> names = XmlChildren.children(entry, "author").stream()
                .map(author -> XmlChildren.text(author, "name"))
                .toList();
        Post post = new Post(() -> html(content))
                .id(id(XmlChildren.text(entry, "id")))
                .url(address(entry))
                .title(XmlChildren.text(entry, "title"))
                .authors(names.isEmpty() ? authors : names)
                .published(FeedDates.iso(XmlChildren.text(entry, "published")))
                .modified(FeedDates.iso(XmlChildren.text(entry, "updated")))
                .site(site);
        for (Element category : XmlChildren.children(entry, "category")) {
            if (!category.attr("scheme").equals(KIND)) {
                post.tag(category.hasAttr("label") ? category.attr("label") : category.attr("term"));
            }
        }
        return Optional.of(post);
    }

    /** What an entry is instead of a published post or page, in the plural. */
    private static Optional<String> notPublished(Element entry) {
        String kind = XmlChildren.children(entry, "category").stream()
                .filter(category -> category.attr("scheme").equals(KIND))
                .map(category -> category.attr("term").replaceFirst("^.{0,100}#", ""))
                .findFirst()
                .orElseGet(() -> XmlChildren.text(entry, "blogger:type").toLowerCase(Locale.ROOT));
        if (kind.equals("settings")) {
            return Optional.of(kind);
        }
        if (!kind.isEmpty() && !kind.equals("post") && !kind.equals("page")) {
            return Optional.of(kind + "s");
        }
        if (!XmlChildren.children(entry, "thr:in-reply-to").isEmpty()) {
            return Optional.of("comments");
        }
        String status = XmlChildren.text(entry, "blogger:status");
        boolean draft = XmlChildren.children(entry, "app:control").stream()
                .anyMatch(control -> XmlChildren.text(control, "app:draft").equals("yes"));
        return draft || !status.isEmpty() && !status.equals("LIVE") ? Optional.of("drafts") : Optional.empty();
    }

    /** {@code tag:blogger.com,1999:blog-1.post-2} is known as {@code post-2}. */
    private static String id(String id) {
        int post = id.lastIndexOf(".post-");
        return post < 0 ? "" : id.substring(post + 1);
    }

    private Optional<String> address(Element entry) {
        return XmlChildren.children(entry, "link").stream()
                .filter(AtomEntries::isAlternate)
                .map(link -> link.attr("href"))
                .findFirst()
                .or(() -> Optional.of(XmlChildren.text(entry, "blogger:filename")))
                .flatMap(address -> AbsoluteAddress.of(address, home));
    }

    private static boolean isAlternate(Element link) {
        return !link.hasAttr("rel") || link.attr("rel").equals("alternate");
    }

    private static String html(Element content) {
        return switch (content.attr("type")) {
            case "xhtml", "application/xhtml+xml" -> content.html();
            case "html", "text/html" -> content.wholeText();
            default ->
                content.wholeText().indexOf('<') >= 0 ? content.wholeText() : Entities.escape(content.wholeText());
        };
    }
}

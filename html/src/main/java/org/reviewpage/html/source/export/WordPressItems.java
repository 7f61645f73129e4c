// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.syntax.AbsoluteAddress;
import org.reviewpage.html.source.syntax.FeedDates;
import org.reviewpage.html.source.syntax.XmlChildren;
import org.reviewpage.html.source.wordpress.WordPressText;

/** What the elements of a WordPress export mean. */
final class WordPressItems implements XmlPosts.Items {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Attachments attachments;
    private final LeftOut leftOut;
    private final Map<String, String> authors = new HashMap<>();
    private String site = "";
    private String home = "";
    private String language = "";

    WordPressItems(Attachments attachments, LeftOut leftOut) {
        this.attachments = attachments;
        this.leftOut = leftOut;
    }

    @Override
    public void about(Element element) {
        switch (element.tagName()) {
            case "title" -> site = element.wholeText();
            case "link", "wp:base_blog_url" -> home = element.wholeText().strip();
            case "language" -> language = element.wholeText();
            case "wp:author" -> {
                String name = XmlChildren.text(element, "wp:author_display_name");
                authors.put(XmlChildren.text(element, "wp:author_login"), name);
                authors.putIfAbsent(XmlChildren.text(element, "wp:author_email"), name);
            }
            default -> {}
        }
    }

    @Override
    public Optional<Post> post(Element item) {
        Optional<String> reason = notPublished(item);
        if (reason.isPresent()) {
            leftOut.add(reason.get());
            return Optional.empty();
        }
        String content = XmlChildren.raw(item, "content:encoded");
        String id = XmlChildren.text(item, "wp:post_id");
        Map<String, String> meta = meta(item);
        String picture = attachments.picture(meta.getOrDefault("_thumbnail_id", ""));
        Post post = new Post(() -> picture + WordPressText.html(content, ids -> attachments.gallery(id, ids)))
                .id(id.isEmpty() ? "" : "post-" + id)
                .url(AbsoluteAddress.of(XmlChildren.text(item, "link"), home))
                .title(XmlChildren.text(item, "title"))
                .authors(authors(item))
                .published(date(item, "wp:post_date").or(() -> FeedDates.rfc1123(XmlChildren.text(item, "pubDate"))))
                .modified(date(item, "wp:post_modified"))
                .site(site)
                .language(language);
        for (Element category : XmlChildren.children(item, "category")) {
            if (List.of("category", "post_tag", "tag").contains(category.attr("domain"))) {
                post.tag(category.wholeText());
            }
        }
        ReviewPlugins.read(meta, post);
        return Optional.of(post);
    }

    /** What an item is instead of a published post or page, in the plural. */
    private static Optional<String> notPublished(Element item) {
        String type = XmlChildren.text(item, "wp:post_type");
        String status = XmlChildren.text(item, "wp:status");
        if (!type.equals("post") && !type.equals("page")) {
            return Optional.of(type.isEmpty() ? "items of no kind" : plural(type.replace('_', ' ')));
        }
        if (!status.equals("publish")) {
            return Optional.of(status.equals("draft") ? "drafts" : status + " posts");
        }
        return XmlChildren.text(item, "wp:post_password").isEmpty()
                ? Optional.empty()
                : Optional.of("posts with a password");
    }

    private static String plural(String type) {
        return type.endsWith("s") ? type : type + "s";
    }

    /** Its author, or those that the plugin Co-Authors Plus names. */
    private List<String> authors(Element item) {
        List<String> several = XmlChildren.children(item, "category").stream()
                .filter(category -> category.attr("domain").equals("author"))
                .map(Element::wholeText)
                .map(login -> authors.getOrDefault(login, login))
                .toList();
        String login = XmlChildren.text(item, "dc:creator");
        return several.isEmpty() ? List.of(authors.getOrDefault(login, login)) : several;
    }

    /** The date in the blog's own time, with its offset where the date in UTC tells it. */
    private static Optional<PublicationDate> date(Element item, String name) {
        Optional<LocalDateTime> local = moment(XmlChildren.text(item, name));
        return local.map(here -> moment(XmlChildren.text(item, name + "_gmt"))
                .map(utc -> ChronoUnit.SECONDS.between(utc, here))
                .filter(offset -> Math.abs(offset) <= ZoneOffset.MAX.getTotalSeconds())
                .map(offset ->
                        PublicationDate.of(OffsetDateTime.of(here, ZoneOffset.ofTotalSeconds(Math.toIntExact(offset)))))
                .orElseGet(() -> PublicationDate.of(here.toLocalDate())));
    }

    /** Empty for {@code 0000-00-00 00:00:00}, which stands for none. */
    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, DATE));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Map<String, String> meta(Element item) {
        Map<String, String> meta = new HashMap<>();
        for (Element pair : XmlChildren.children(item, "wp:postmeta")) {
            meta.put(XmlChildren.text(pair, "wp:meta_key"), XmlChildren.text(pair, "wp:meta_value"));
        }
        return meta;
    }
}

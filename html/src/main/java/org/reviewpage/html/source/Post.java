// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Entities;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.core.Rating;
import org.reviewpage.core.SubScore;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.words.Text;

/**
 * Gathers what an archive holds of a post, and makes it a page: the title as its heading, the text, and its tags as
 * links, as blogs show them.
 */
final class Post {
    private static final double SAID = 0.95;

    /** A login that nobody has changed is not a name. */
    private static final List<String> NO_NAMES = List.of("admin", "administrator", "editor", "unknown", "root", "user");

    private final KnownFacts.Builder facts = KnownFacts.builder();
    private final List<String> tags = new ArrayList<>();
    private final Supplier<String> body;
    private String id = "";
    private String title = "";
    private String language = "";
    private Optional<String> url = Optional.empty();

    /**
     * A post.
     *
     * @param body makes its text, in HTML; asked when the page is read
     */
    Post(Supplier<String> body) {
        this.body = body;
    }

    /** A picture of its own that a post has above its text. */
    static String picture(String address) {
        return "<figure class=\"post-thumbnail\"><img src=\"" + Entities.escape(address) + "\"></figure>";
    }

    /** What the archive calls it, if it gives it a name: {@code post-12}. */
    Post id(String id) {
        this.id = id;
        return this;
    }

    Post url(Optional<String> url) {
        this.url = url;
        return this;
    }

    Post title(String title) {
        this.title = Text.collapse(title);
        return known(Field.TITLE, this.title, SAID);
    }

    /** The language that the archive is said to be in, which is often that of the program. */
    Post language(String language) {
        this.language = language.strip();
        return this;
    }

    Post authors(List<String> names) {
        List<Party> people = names.stream()
                .map(Text::collapse)
                .filter(name -> !name.isEmpty() && name.indexOf('@') < 0 && !NO_NAMES.contains(Text.key(name)))
                .<Party>map(Person::of)
                .toList();
        if (!people.isEmpty()) {
            facts.add(Field.REVIEWERS, people, 0.85, String.join(", ", names));
        }
        return this;
    }

    Post published(Optional<PublicationDate> date) {
        date.ifPresent(day -> facts.add(Field.DATE_PUBLISHED, day, SAID, day.toString()));
        return this;
    }

    Post modified(Optional<PublicationDate> date) {
        date.ifPresent(day -> facts.add(Field.DATE_MODIFIED, day, SAID, day.toString()));
        return this;
    }

    Post site(String name) {
        String clean = Text.collapse(name);
        if (!clean.isEmpty()) {
            facts.add(Field.PUBLISHER, Organization.of(clean), 0.9, clean);
        }
        return this;
    }

    Post tag(String tag) {
        String clean = Text.collapse(tag);
        if (!clean.isEmpty() && !Text.key(clean).equals("uncategorized")) {
            tags.add(clean);
            known(Field.TAG, clean, SAID);
        }
        return this;
    }

    Post rating(Rating rating, String seen) {
        facts.add(Field.RATING, rating, SAID, seen);
        return this;
    }

    Post subScore(SubScore score) {
        facts.add(Field.SUB_SCORE, score, SAID, score.aspect());
        return this;
    }

    Post itemName(String name) {
        return known(Field.ITEM_NAME, Text.collapse(name), SAID);
    }

    private Post known(Field<String> field, String value, double confidence) {
        if (!value.isEmpty()) {
            facts.add(field, value, confidence, value);
        }
        return this;
    }

    /** What is known of it so far. */
    KnownFacts facts() {
        return facts.build();
    }

    /** As a page in a file. */
    SourcePage in(Blob file, String otherwise) {
        KnownFacts known = facts();
        return SourcePage.in(file, id.isEmpty() ? otherwise : id, () -> new PageContent(html(), url, known));
    }

    /** As the page that a file is. */
    SourcePage as(Blob file) {
        KnownFacts known = facts();
        return SourcePage.of(file, () -> new PageContent(html(), url, known));
    }

    private String html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html");
        if (!language.isEmpty()) {
            html.append(" lang=\"").append(Entities.escape(language)).append('"');
        }
        html.append("><head><title>").append(Entities.escape(title)).append("</title></head><body><article>");
        if (!title.isEmpty()) {
            html.append("<h1 class=\"entry-title\">")
                    .append(Entities.escape(title))
                    .append("</h1>");
        }
        html.append("<div class=\"entry-content\">").append(body.get()).append("</div>");
        if (!tags.isEmpty()) {
            html.append("<p class=\"post-tags\">");
            tags.forEach(tag ->
                    html.append("<a rel=\"tag\">").append(Entities.escape(tag)).append("</a> "));
            html.append("</p>");
        }
        return html.append("</article></body></html>").toString();
    }
}

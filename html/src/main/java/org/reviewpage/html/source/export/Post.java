// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

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
import org.reviewpage.html.words.Text;

/**
 * Gathers what an archive holds of a post, and shows it as blogs do: the title as its heading, the text, and its tags as
 * links.
 */
public final class Post {
    private static final double SAID = 0.95;

    /** A login that nobody has changed is not a name. */
    private static final List<String> NO_NAMES = List.of("admin", "administrator", "editor", "unknown", "root", "user");

    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final Supplier<String> body;
    private String id = "";
    private String problem = "";
    private String title = "";
    private String language = "";
    private Optional<String> url = Optional.empty();

    /**
     * A post.
     *
     * @param body makes its text, in HTML; asked when the page is read
     */
    public Post(Supplier<String> body) {
        this.body = body;
    }

    /** One that cannot be read. */
    static Post unreadable(String id, String problem) {
        Post post = new Post(() -> "").id(id);
        post.problem = problem;
        return post;
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

    /** A name for a post to which the archive gives none. */
    Post idIfNone(String id) {
        return this.id.isEmpty() ? id(id) : this;
    }

    Post url(Optional<String> url) {
        this.url = url;
        return this;
    }

    public Post title(String title) {
        this.title = Text.collapse(title);
        return known(Field.TITLE, this.title, SAID);
    }

    /** The language that the archive is said to be in, which is often that of the program. */
    Post language(String language) {
        this.language = language.strip();
        return this;
    }

    public Post authors(List<String> names) {
        List<Party> people = names.stream()
                .map(Text::collapse)
                .filter(name -> !name.isEmpty() && name.indexOf('@') < 0 && !NO_NAMES.contains(Text.key(name)))
                .<Party>map(Person::of)
                .toList();
        if (!people.isEmpty()) {
            facts.add(new Fact<>(Field.REVIEWERS, people, 0.85, String.join(", ", names)));
        }
        return this;
    }

    public Post published(Optional<PublicationDate> date) {
        date.ifPresent(day -> facts.add(new Fact<>(Field.DATE_PUBLISHED, day, SAID, day.toString())));
        return this;
    }

    Post modified(Optional<PublicationDate> date) {
        date.ifPresent(day -> facts.add(new Fact<>(Field.DATE_MODIFIED, day, SAID, day.toString())));
        return this;
    }

    Post site(String name) {
        String clean = Text.collapse(name);
        if (!clean.isEmpty()) {
            facts.add(new Fact<>(Field.PUBLISHER, Organization.of(clean), 0.9, clean));
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
        facts.add(new Fact<>(Field.RATING, rating, SAID, seen));
        return this;
    }

    Post subScore(SubScore score) {
        facts.add(new Fact<>(Field.SUB_SCORE, score, SAID, score.aspect()));
        return this;
    }

    Post itemName(String name) {
        return known(Field.ITEM_NAME, Text.collapse(name), SAID);
    }

    private Post known(Field<String> field, String value, double confidence) {
        if (!value.isEmpty()) {
            facts.add(new Fact<>(field, value, confidence, value));
        }
        return this;
    }

    /** What it is called; empty if the archive gives it no name. */
    public String id() {
        return id;
    }

    /** Its absolute address, where the archive knows it. */
    public Optional<String> url() {
        return url;
    }

    /** What is known of it so far. */
    public List<Fact<?>> facts() {
        return List.copyOf(facts);
    }

    /** Why it cannot be read; empty if it can. */
    public String problem() {
        return problem;
    }

    /** It as a page. */
    public String html() {
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

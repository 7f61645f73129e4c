// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.html.byline.DateReader;
import org.reviewpage.html.byline.ReviewerNames;
import org.reviewpage.html.byline.WrittenDate;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Text;

/**
 * What the meta elements in the head say of author, dates, publisher and tags: {@code <meta name="author">},
 * {@code article:published_time}, Dublin Core, and those of parse.ly, Sailthru and citation indexes.
 *
 * <p>An author that is the site's name says nothing, and so does an address in place of a name. A moment in UTC may be
 * of the day before or after the page's own.
 */
public final class MetaTags implements Extractor {
    private static final List<Author> AUTHOR = List.of(
            new Author("author", 0.75),
            new Author("article:author", 0.75),
            new Author("article:author_name", 0.8),
            new Author("og:article:author", 0.75),
            new Author("parsely-author", 0.85),
            new Author("sailthru.author", 0.85),
            new Author("citation_author", 0.85),
            new Author("dc.creator", 0.75),
            new Author("dcterms.creator", 0.75),
            new Author("dc.creator.personalname", 0.8),
            new Author("byl", 0.85),
            new Author("blogger_name", 0.7));
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date",
            "citation_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "dcterms.issued",
            "dc.date.created",
            "article.published",
            "published_at",
            "pubdate",
            "publishdate",
            "publication_date",
            "ptime",
            "date",
            "datepublished",
            "article_date_original",
            "cxenseparse:recs:publishtime");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "og:updated_time",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "utime",
            "datemodified");
    private static final List<String> TAGS =
            List.of("article:tag", "parsely-tags", "sailthru.tags", "news_keywords", "keywords");
    private static final Set<String> WRITTEN_BY = Set.of(
            "written by",
            "escrito por",
            "verfasst von",
            "ecrit par",
            "scritto da",
            "geschreven door",
            "author",
            "autor",
            "автор",
            "napisane przez");
    private static final double MOMENT = 0.88;
    private static final double IN_UTC = 0.7;
    private static final double SITE = 0.9;
    private static final double TAG = 0.6;
    private static final int MAX_TAGS = 50;

    @Override
    public String name() {
        return "meta-tags";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (!article.isAlone()) {
            return;
        }
        Page page = article.page();
        Element head = page.document().head();
        Optional<String> site = page.meta("og:site_name").or(() -> page.meta("application-name"));
        site.ifPresent(name -> findings.report(Field.PUBLISHER, publisher(name), SITE, head, name));
        for (Author author : AUTHOR) {
            List<Party> people = people(page.metas(author.name()));
            if (!people.isEmpty()) {
                boolean isSite = site.isPresent()
                        && Text.key(site.get()).equals(Text.key(people.get(0).name()));
                double sure = isSite && !ReviewerNames.isPerson(people.get(0).name()) ? 0.5 : author.confidence();
                findings.report(Field.REVIEWERS, people, sure, head, author.name());
            }
        }
        List<Party> linked = people(authorLinks(page));
        if (!linked.isEmpty()) {
            findings.report(Field.REVIEWERS, linked, 0.75, head, "link rel=author");
        }
        labelledAuthor(page).ifPresent(people -> findings.report(Field.REVIEWERS, people, 0.8, head, "twitter:data1"));
        dates(article, PUBLISHED, Field.DATE_PUBLISHED, findings);
        dates(article, MODIFIED, Field.DATE_MODIFIED, findings);
        for (String name : TAGS) {
            for (String tags : page.metas(name)) {
                tags(tags)
                        .forEach(tag ->
                                findings.report(Field.TAG, tag, name.equals("keywords") ? 0.45 : TAG, head, name));
            }
        }
    }

    private static List<String> authorLinks(Page page) {
        List<String> titles = new ArrayList<>();
        for (Element link : page.elements("link")) {
            if (link.attr("rel").strip().equalsIgnoreCase("author")
                    && link.hasAttr("title")
                    && page.outline().isIn(link, page.document().head())) {
                titles.add(link.attr("title"));
            }
        }
        return titles;
    }

    private static Party publisher(String name) {
        return ReviewerNames.isPerson(name) ? Person.of(name) : Organization.of(name);
    }

    private static List<Party> people(List<String> contents) {
        List<Party> people = new ArrayList<>();
        for (String content : contents) {
            if (!content.startsWith("http") && !content.startsWith("@")) {
                ReviewerNames.of(content).stream()
                        .filter(party -> !people.contains(party))
                        .forEach(people::add);
            }
        }
        return people;
    }

    /** Twitter cards label their data: {@code twitter:label1} "Written by", {@code twitter:data1} the name. */
    private static Optional<List<Party>> labelledAuthor(Page page) {
        return page.meta("twitter:label1")
                .filter(label -> WRITTEN_BY.contains(Text.key(label)))
                .flatMap(label -> page.meta("twitter:data1"))
                .map(name -> ReviewerNames.of(name))
                .filter(people -> !people.isEmpty());
    }

    private static void dates(Article article, List<String> names, Field<PublicationDate> field, Findings findings) {
        Page page = article.page();
        for (String name : names) {
            Optional<WrittenDate> date = page.meta(name)
                    .flatMap(text -> DateReader.first(text, article))
                    .filter(WrittenDate::sure);
            date.ifPresent(written -> findings.report(
                    field,
                    written.date(),
                    inUtc(written.date()) ? IN_UTC : MOMENT,
                    page.document().head(),
                    name));
        }
    }

    private static boolean inUtc(PublicationDate date) {
        return date.dateTime()
                .filter(moment -> moment.getOffset().getTotalSeconds() == 0
                        && moment.toLocalTime().toSecondOfDay() != 0)
                .isPresent();
    }

    private static List<String> tags(String content) {
        List<String> tags = new ArrayList<>();
        for (String tag : Text.head(content, 2_000).replace(';', ',').split(",")) {
            if (!tag.isBlank() && tag.strip().length() <= 60 && tags.size() < MAX_TAGS) {
                tags.add(tag.strip());
            }
        }
        return tags;
    }

    /** A name of a meta element that holds the author, and how often it is right. */
    private record Author(String name, double confidence) {}
}

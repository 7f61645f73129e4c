// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Media;
import org.reviewpage.core.Person;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewBuilder;
import org.reviewpage.html.article.ArticleFinder;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.markup.MarkupReader;
import org.reviewpage.html.markup.MetaTags;
import org.reviewpage.html.markup.StructuredData;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.resolve.Resolver;
import org.reviewpage.schema.ReviewMapper;

/** What can be had without reviewpage. Each is asked of every page, as if somebody had said that it holds one review. */
enum Baseline {
    /** Title, byline and main text, and the pictures in it; it knows no dates. */
    READABILITY4J(Baseline::readability),

    /** Nothing but what the page states in JSON-LD, microdata, RDFa, microformats and meta elements. */
    STRUCTURED_DATA(Baseline::structuredData);

    private static final int MAX_PICTURES = 200;

    private final Function<Sample, Review> reading;

    Baseline(Function<Sample, Review> reading) {
        this.reading = reading;
    }

    Review read(Sample page) {
        return reading.apply(page);
    }

    private static Review readability(Sample page) {
        Article article = new Readability4J(page.url(), page.html()).parse();
        ReviewBuilder review = Review.builder();
        filled(article.getTitle()).forEach(review::title);
        filled(article.getByline())
                .map(byline -> byline.replaceFirst("(?i)^by ", ""))
                .forEach(name -> review.reviewers(List.of(Person.of(name))));
        filled(article.getTextContent()).forEach(review::body);
        Element content = article.getArticleContent();
        if (content != null) {
            review.media(content.select("img[src^=http]").stream()
                    .map(picture -> picture(picture.attr("src")))
                    .distinct()
                    .limit(MAX_PICTURES)
                    .toList());
        }
        return review.build();
    }

    private static Review structuredData(Sample sample) {
        Page page = Page.of(sample.html(), sample.url());
        var article = ArticleFinder.find(page).get(0);
        Element head = page.document().head();
        List<Candidate<?>> candidates = new ArrayList<>();
        List<Extractor> extractors = new ArrayList<>(StructuredData.all());
        extractors.add(new MetaTags());
        for (Extractor each : extractors) {
            Findings findings = new Findings(each.name());
            each.extract(article, findings);
            candidates.addAll(findings.candidates());
        }
        Findings whole = new Findings("whole-page");
        whole.report(Field.IS_REVIEW, true, 1, head, "asked of every page");
        page.meta("og:title").ifPresent(title -> whole.report(Field.TITLE, title, 0.6, head, title));
        page.meta("og:image")
                .filter(address -> address.startsWith("http"))
                .ifPresent(address -> whole.report(Field.MEDIA, picture(address), 0.6, head, address));
        MarkupReader.read(page).values().stream()
                .flatMap(List::stream)
                .flatMap(node -> ReviewMapper.review(node).body().stream())
                .findFirst()
                .ifPresent(body -> whole.report(Field.BODY, body, 0.8, head, "text in markup"));
        candidates.addAll(whole.candidates());
        return Resolver.resolve(article, 0, candidates).review().orElseThrow();
    }

    private static Stream<String> filled(String text) {
        return Stream.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Media picture(String address) {
        return Media.builder(Media.Kind.IMAGE).contentUrl(address).build();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.reviewpage.core.Review;
import org.reviewpage.html.article.ArticleFinder;
import org.reviewpage.html.article.MainText;
import org.reviewpage.html.article.section.Sections;
import org.reviewpage.html.encoding.Decoder;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Evidence;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.extract.review.ReviewSigns;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.resolve.Resolution;
import org.reviewpage.html.resolve.Resolver;
import org.reviewpage.html.source.PageContent;
import org.reviewpage.html.source.SourcePage;

/**
 * Finds reviews in HTML.
 *
 * <pre>{@code
 * ReviewParser parser = ReviewParser.standard();
 * ParsedPage page = parser.parse(html, "https://example.org/2013/12/harbour-lights/");
 * for (Review review : page.reviews()) {
 *     System.out.println(review.item() + ": " + review.rating().flatMap(Rating::normalized));
 * }
 * }</pre>
 *
 * <p>A parser is immutable and may be shared by threads. Nothing that a page holds makes it throw, and it never fetches
 * anything.
 */
public final class ReviewParser {
    private static final ReviewParser STANDARD = builder().build();

    /** So sure is a section's own word that it goes before its post's: "Chosen by Ada". */
    private static final double SAID = 0.7;

    private static final Set<Field<?>> OF_THE_POST = Set.of(
            Field.IS_REVIEW,
            Field.REVIEWERS,
            Field.PUBLISHER,
            Field.DATE_PUBLISHED,
            Field.DATE_MODIFIED,
            Field.LANGUAGE,
            Field.ITEM_TYPE);

    private final List<Extractor> extractors;
    private final Limits limits;

    ReviewParser(List<Extractor> extractors, Limits limits) {
        this.extractors = List.copyOf(extractors);
        this.limits = limits;
    }

    /** The parser with all that this library knows. */
    public static ReviewParser standard() {
        return STANDARD;
    }

    /** A builder that begins with the standard extractors. */
    public static Builder builder() {
        return new Builder();
    }

    /** The extractors that it asks, to be listed, timed or tried one by one. */
    public List<Extractor> extractors() {
        return extractors;
    }

    /**
     * Parses a page.
     *
     * @param html the page
     * @param url its absolute address, or null where it is not known
     */
    public ParsedPage parse(String html, @Nullable String url) {
        Objects.requireNonNull(html, "html must not be null; an empty page is an empty string");
        return parse(Page.of(html, url, limits));
    }

    /**
     * Parses a page of which the encoding has to be found.
     *
     * @param html the page as it was served
     * @param charset the encoding that the server declared, or null where it declared none
     * @param url its absolute address, or null where it is not known
     */
    public ParsedPage parse(byte[] html, @Nullable String charset, @Nullable String url) {
        Objects.requireNonNull(html, "html must not be null; an empty page is an empty array");
        return parse(Decoder.decode(html, charset), url);
    }

    /**
     * Parses a page from a stream, which is left open and read to its end, or as far as the limits allow.
     *
     * @param charset the encoding that the server declared, or null where it declared none
     * @param url its absolute address, or null where it is not known
     * @throws IOException if the stream cannot be read
     */
    public ParsedPage parse(InputStream html, @Nullable String charset, @Nullable String url) throws IOException {
        Objects.requireNonNull(html, "html must not be null");
        return parse(html.readNBytes(limits.bytes()), charset, url);
    }

    /** Parses a page that jsoup has parsed already; its base URI is taken as its address. The document is not changed. */
    public ParsedPage parse(Document document) {
        Objects.requireNonNull(document, "document must not be null");
        return parse(Page.of(document, document.baseUri(), limits));
    }

    /**
     * Parses a page of an archive or folder; what the archive knows of it takes part as evidence.
     *
     * @throws IOException if the page cannot be read
     */
    public ParsedPage parse(SourcePage source) throws IOException {
        Objects.requireNonNull(source, "source must not be null");
        return parse(source.read());
    }

    /** Parses a page that was read from an archive or folder; what the archive knows of it takes part as evidence. */
    public ParsedPage parse(PageContent content) {
        Objects.requireNonNull(content, "content must not be null");
        List<Extractor> witnesses = new ArrayList<>(extractors);
        witnesses.add(content.facts());
        Page page = Page.of(content.html(), content.url().orElse(null), limits);
        content.warnings().forEach(page::warn);
        return new ReviewParser(witnesses, limits).parse(page);
    }

    private ParsedPage parse(Page page) {
        List<Review> reviews = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        TimeBudget budget = new TimeBudget(limits);
        List<Article> articles = ArticleFinder.find(page);
        int index = 0;
        for (Article post : articles) {
            List<Candidate<?>> ofPost = candidates(post, budget);
            List<Article> sections = Sections.of(post);
            List<Candidate<?>> shared = sections.isEmpty() ? List.of() : shared(ofPost);
            for (Article article : sections.isEmpty() ? List.of(post) : sections) {
                List<Candidate<?>> candidates =
                        article == post ? ofPost : withShared(candidates(article, budget), shared);
                Resolution resolution = Resolver.resolve(article, index++, candidates);
                evidence.addAll(resolution.evidence());
                if (resolution.review().isPresent() && reviews.size() == limits.count(Limit.REVIEWS)) {
                    page.reached(Limit.REVIEWS, "page");
                } else {
                    resolution.review().ifPresent(reviews::add);
                }
            }
        }
        String mainText = articles.stream().map(MainText::of).collect(Collectors.joining("\n\n"));
        return new ParsedPage(page.url(), reviews, mainText.strip(), evidence, page.warnings());
    }

    /** What was seen of a post that holds for each of its sections. */
    private static List<Candidate<?>> shared(List<Candidate<?>> ofPost) {
        return ofPost.stream()
                .filter(candidate -> OF_THE_POST.contains(candidate.field()))
                .toList();
    }

    /** What was seen of a section, and what is shared by all unless the section says something surer. */
    private static List<Candidate<?>> withShared(List<Candidate<?>> own, List<Candidate<?>> shared) {
        Set<Field<?>> said = new HashSet<>();
        for (Candidate<?> candidate : own) {
            if (candidate.confidence() >= SAID) {
                said.add(candidate.field());
            }
        }
        List<Candidate<?>> all = new ArrayList<>(own);
        for (Candidate<?> candidate : shared) {
            if (!said.contains(candidate.field())) {
                all.add(candidate);
            }
        }
        return all;
    }

    private List<Candidate<?>> candidates(Article article, TimeBudget budget) {
        List<Candidate<?>> candidates = new ArrayList<>();
        for (Extractor extractor : extractors) {
            if (budget.isSpent()) {
                article.page().reached(Limit.TIME_BUDGET, "page");
                break;
            }
            Findings findings = new Findings(extractor.name(), limits);
            try {
                extractor.extract(article, findings);
            } catch (RuntimeException | StackOverflowError broken) {
                String message = "the extractor failed and its findings are incomplete: " + broken;
                article.page().warn("extractor-failed", message, extractor.name());
            }
            findings.reached().forEach(limit -> article.page().reached(limit, extractor.name()));
            candidates.addAll(findings.candidates());
        }
        if (article.post().isEmpty()) {
            candidates.addAll(ReviewSigns.of(candidates));
        }
        return candidates;
    }

    /** Builds a {@link ReviewParser}. */
    public static final class Builder {
        private final List<Extractor> extractors = new ArrayList<>(StandardExtractors.all());
        private Limits limits = Limits.standard();

        private Builder() {}

        /** Adds an extractor to the standard ones. */
        public Builder add(Extractor extractor) {
            extractors.add(Objects.requireNonNull(extractor, "extractor must not be null"));
            return this;
        }

        /** How much of a page is read, and how long it may take; {@link Limits#standard()} unless set. */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits must not be null");
            return this;
        }

        /** The parser. */
        public ReviewParser build() {
            return new ReviewParser(extractors, limits);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Media;
import org.reviewpage.core.Party;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.html.evidence.Evidence;
import org.reviewpage.schema.JsonLdWriter;
import org.reviewpage.schema.check.RichResults;
import tools.jackson.databind.node.ObjectNode;

/** What the template of a review's page asks for. */
final class ReviewPage {
    final String name;
    final String kind;
    final String source;
    final Optional<String> title;
    final Optional<String> year;
    final Optional<String> language;
    final Optional<Verdict> verdict;
    final Optional<Poster> poster;
    final List<Fact> facts = new ArrayList<>();
    final List<Name> credits;
    final List<Link> media;
    final List<Remark> findings;
    final String jsonLd;
    final List<List<Marks.Piece>> paragraphs;
    final boolean isMarked;
    final List<Witnesses.Section> won;
    final List<Witnesses.Witness> lost;
    final int left;

    /** The rating; the share is empty where the scale is not known. */
    record Verdict(String onScale, Optional<String> written, Optional<String> percent, int width) {}

    /** The picture of what is reviewed, which a browser fetches only when asked to. */
    record Poster(String address, String host, String alt) {}

    /** A fact and its name. */
    record Fact(String name, List<Link> values) {}

    /** Somebody who made what is reviewed, and as what. */
    record Name(String role, String name, String remarks) {}

    /** What a search engine would say. */
    record Remark(String level, String rule, String message, String path, String advice) {}

    ReviewPage(
            Review review, ObjectNode node, List<Evidence> evidence, String source, Function<Object, String> inWords) {
        name = Row.name(review);
        kind = Words.plain(review.item().type().name());
        this.source = source;
        title = review.title().filter(text -> !text.equals(name));
        year = review.item().year().map(String::valueOf);
        language = review.language();
        verdict = review.rating().map(ReviewPage::verdict);
        poster = review.item()
                .poster()
                .flatMap(Media::contentUrl)
                .filter(Words::isWeb)
                .map(address -> new Poster(address, Link.host(address), "Picture of " + name));
        credits = review.item().credits().stream()
                .map(credit -> new Name(
                        Words.plain(credit.role().name()), credit.party().name(), remarks(credit)))
                .toList();
        media = review.media().stream().map(ReviewPage::link).toList();
        findings = RichResults.standard().check(List.of(review)).stream()
                .map(found -> new Remark(
                        found.level().name().toLowerCase(Locale.ROOT),
                        found.rule(),
                        found.message(),
                        found.path(),
                        found.advice()))
                .toList();
        jsonLd = JsonLdWriter.standard().writeNodes(List.of(node));
        Witnesses witnesses = new Witnesses(review.body().orElse(""), evidence, inWords);
        paragraphs = witnesses.paragraphs();
        isMarked = paragraphs.stream()
                .flatMap(List::stream)
                .anyMatch(piece -> piece.fields().isPresent());
        won = witnesses.won();
        lost = witnesses.lost();
        left = witnesses.left();
        addFacts(review);
    }

    private void addFacts(Review review) {
        Map<String, List<Link>> all = new LinkedHashMap<>();
        all.put("Reviewer", review.reviewers().stream().map(ReviewPage::link).toList());
        all.put("Published", texts(review.datePublished().stream().toList()));
        all.put("Changed", texts(review.dateModified().stream().toList()));
        all.put("Site", review.publisher().stream().map(ReviewPage::link).toList());
        all.put("Address", review.url().stream().map(Link::to).toList());
        all.put("Language", texts(review.language().stream().toList()));
        all.put("Other names", texts(review.item().alternateNames()));
        all.put("Genres", texts(review.item().genres()));
        all.put(
                "Identifiers",
                texts(review.item().identifiers().stream()
                        .map(each -> each.property() + " " + each.value())
                        .toList()));
        all.put(
                "Scores",
                texts(review.subScores().stream()
                        .map(score -> score.aspect() + ": " + Words.onScale(score.rating()))
                        .toList()));
        all.put("Pros", texts(review.pros()));
        all.put("Cons", texts(review.cons()));
        all.put("Tags", texts(review.tags()));
        all.forEach((label, values) -> {
            if (!values.isEmpty()) {
                facts.add(new Fact(label, values));
            }
        });
    }

    private static List<Link> texts(List<?> values) {
        return values.stream()
                .map(value -> new Link(value.toString(), Optional.empty()))
                .toList();
    }

    private static Link link(Party party) {
        return party.url()
                .map(url -> Link.to(url, party.name()))
                .orElseGet(() -> new Link(party.name(), Optional.empty()));
    }

    private static Link link(Media media) {
        String address = media.contentUrl().or(media::embedUrl).orElse("");
        String what = media.purpose() == Media.Purpose.OTHER
                ? media.kind().name()
                : media.purpose().name();
        String caption =
                media.caption().or(media::name).map(text -> ": " + text).orElse(" at " + Link.host(address));
        return Link.to(address, Words.plain(what.toLowerCase(Locale.ROOT).replace('_', ' ')) + caption);
    }

    private static String remarks(Credit credit) {
        List<String> remarks = new ArrayList<>();
        if (!credit.characters().isEmpty()) {
            remarks.add("as " + String.join(" / ", credit.characters()));
        }
        remarks.addAll(credit.attributes());
        return remarks.stream().collect(Collectors.joining(", "));
    }

    private static Verdict verdict(Rating rating) {
        Optional<Double> share = Words.share(rating);
        return new Verdict(Words.onScale(rating), rating.asWritten(), share.map(Words::percent), (int)
                Math.round(100 * share.orElse(0.0)));
    }
}

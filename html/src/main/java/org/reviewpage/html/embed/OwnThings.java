// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.core.Party;
import org.reviewpage.core.Review;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Text;
import org.reviewpage.schema.ReviewMapper;
import org.reviewpage.schema.check.RichResults;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.vocabulary.TypeTree;

/** What a page describes in markup of its own, to be asked for what a review speaks of. */
final class OwnThings {
    private static final int MAX_THINGS = 5_000;
    private static final int MAX_DEPTH = 32;

    /** {@code "Tide (1973)"}: catalogues of films append the year. */
    private static final Pattern YEAR = Pattern.compile(" {0,3}\\([0-9]{4}\\)$");

    /** What a page is or holds; none is the item of a review on it, whatever it is called. */
    private static final List<String> NO_ITEMS =
            List.of("Article", "WebPage", "WebSite", "Review", "MediaObject", "WebPageElement");

    private final List<TypedNode> things = new ArrayList<>();
    private final List<OwnReview> reviews = new ArrayList<>();

    /**
     * A review that the page states.
     *
     * @param item what it is about, where that is stated
     */
    record OwnReview(TypedNode node, Optional<TypedNode> item) {}

    OwnThings(List<TypedNode> roots) {
        roots.forEach(root -> walk(root, Optional.empty(), 0));
    }

    /**
     * What a page describes such that search engines can read it: scripts that are no JSON say nothing.
     *
     * @param url the address of the page, or null where it is not known
     */
    static OwnThings of(String html, @Nullable String url) {
        Document document = Page.of(html, url).document();
        document.getElementsByTag("script").stream()
                .filter(PageMarkup::isJsonLd)
                .filter(script ->
                        !RichResults.standard().checkSyntax(script.data(), "").isEmpty())
                .forEach(Element::remove);
        return new OwnThings(PageMarkup.of(Page.of(document, url)).all());
    }

    private void walk(TypedNode node, Optional<TypedNode> parent, int depth) {
        if (depth > MAX_DEPTH
                || things.size() >= MAX_THINGS
                || node.properties().isEmpty()) {
            return;
        }
        things.add(node);
        if (ReviewMapper.isReview(node)) {
            reviews.add(new OwnReview(
                    node, node.nodes("itemReviewed").stream().findFirst().or(() -> parent)));
        }
        for (String property : node.properties().keySet()) {
            boolean ofNode = property.equals("review") || property.equals("reviews");
            node.nodes(property)
                    .forEach(child -> walk(child, ofNode ? Optional.of(node) : Optional.empty(), depth + 1));
        }
    }

    /** The review of the page that says what this one says; of several about its item the one by its author. */
    Optional<OwnReview> same(Review review) {
        List<OwnReview> same =
                reviews.stream().filter(own -> isAbout(own, review)).toList();
        List<String> authors =
                review.reviewers().stream().map(Party::name).map(Text::key).toList();
        return same.size() <= 1
                ? same.stream().findFirst()
                : same.stream()
                        .filter(own -> own.node().texts("author").stream()
                                .map(Text::key)
                                .anyMatch(authors::contains))
                        .findFirst();
    }

    private static boolean isAbout(OwnReview own, Review review) {
        Optional<String> stated = own.item()
                .flatMap(item -> item.text("name"))
                .or(() -> own.node().text("itemReviewed"))
                .map(Text::key);
        return stated.isEmpty()
                || review.item()
                        .name()
                        .map(Text::key)
                        .filter(name -> holds(stated.get(), name))
                        .isPresent();
    }

    /** Whether a name is this name or, as plugins have it, the title of a post about it. */
    private static boolean holds(String stated, String name) {
        return !name.isEmpty() && (" " + stated + " ").contains(" " + name + " ");
    }

    /** A thing of this name with an id, of this type or one above or below it. */
    Optional<TypedNode> named(String name, String type) {
        String key = Text.key(name);
        return identified()
                .filter(thing ->
                        thing.types().stream().anyMatch(own -> TypeTree.isA(own, type) || TypeTree.isA(type, own)))
                .filter(thing -> thing.texts("name").stream()
                        .anyMatch(own ->
                                Text.key(YEAR.matcher(own).replaceFirst("")).equals(key)))
                .findFirst();
    }

    /** The article that the page is, or else the web page, if it is described with an id. */
    Optional<TypedNode> page() {
        return only("Article").or(() -> only("WebPage"));
    }

    private Optional<TypedNode> only(String type) {
        List<TypedNode> found = identified().filter(thing -> isA(thing, type)).toList();
        return found.stream().map(TypedNode::id).distinct().count() == 1
                ? found.stream().findFirst()
                : Optional.empty();
    }

    private static boolean isA(TypedNode thing, String type) {
        return thing.types().stream().anyMatch(own -> TypeTree.isA(own, type));
    }

    private Stream<TypedNode> identified() {
        return things.stream().filter(OwnThings::hasId);
    }

    /** Whether it can be referred to from another script. */
    static boolean hasId(TypedNode thing) {
        return thing.id().filter(id -> !id.startsWith("_:")).isPresent();
    }
}

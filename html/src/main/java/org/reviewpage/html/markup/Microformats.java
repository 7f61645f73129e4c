// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.html.microformats.MicroformatReader;
import org.reviewpage.html.words.Resource;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/**
 * Things described by class names, brought to the names of schema.org: hReview, h-review, hEntry, h-entry and the items
 * in them.
 *
 * <p>{@code <div class="hreview"><span class="item"><span class="fn">Her</span></span> <span class="rating">4</span>…}
 *
 * @see <a href="https://microformats.org/wiki/hreview">hReview 0.4</a>
 * @see <a href="https://microformats.org/wiki/h-review">h-review</a>
 */
final class Microformats implements Syntax {
    private static final Pattern OF_FIVE = Pattern.compile("[1-4](?:[.,]\\d{1,2})?|5(?:[.,]0)?");
    private static final int SOME_CONTENT = 1_000;
    private static final Map<String, Term> TERMS = terms();

    /** A type of schema.org and, by the names of microformats, its properties. */
    private record Term(String type, Map<String, String> properties) {}

    @Override
    public String name() {
        return "microformats";
    }

    @Override
    public List<Described> read(Region region) {
        List<Element> elements = region.elementsWith("class");
        // the text of an article is known from its blocks
        List<MicroformatReader.Item> items = region.article().isPresent()
                ? MicroformatReader.read(region.page(), elements, SOME_CONTENT)
                : MicroformatReader.read(region.page(), elements);
        return items.stream()
                .flatMap(item -> thing(item.node()).map(node -> new Described(node, item.element())).stream())
                .toList();
    }

    /** The item as a thing of schema.org; empty if none of its types is known or it states nothing. */
    private static Optional<TypedNode> thing(TypedNode item) {
        Optional<Term> term =
                item.types().stream().filter(TERMS::containsKey).map(TERMS::get).findFirst();
        if (term.isEmpty()) {
            return Optional.empty();
        }
        NodeBuilder thing = NodeBuilder.of(type(term.get(), item));
        NodeBuilder rating = NodeBuilder.of("Rating");
        term.get().properties().forEach((name, property) -> {
            for (TypedValue value : item.values(name)) {
                Optional<TypedValue> said =
                        value instanceof TypedNode node ? thing(node).map(known -> known) : Optional.of(value);
                said.ifPresent(known -> add(property, known, thing, rating));
            }
        });
        if (rating.has("ratingValue")) {
            thing.add("reviewRating", scaled(rating.build()));
        }
        return thing.isEmpty() ? Optional.empty() : Optional.of(thing.build());
    }

    /** A card of an organization names it twice. */
    private static String type(Term term, TypedNode item) {
        boolean organization = item.is("h-card")
                && item.text("org").isPresent()
                && item.text("org").equals(item.text("name"));
        return organization ? "Organization" : term.type();
    }

    private static void add(String property, TypedValue stated, NodeBuilder thing, NodeBuilder rating) {
        int dot = property.indexOf('.');
        // a card is that of a place or a shop as well as a person's; films are put into cards too
        TypedValue value = stated instanceof TypedNode card && card.is("Person") && property.equals("itemReviewed")
                ? new TypedNode(List.of("Thing"), card.id(), card.properties())
                : stated;
        if (dot < 0) {
            thing.add(property, value);
        } else if (value instanceof TypedNode whole) {
            thing.add(property.substring(0, dot), whole.is("Rating") ? scaled(whole) : whole);
        } else {
            rating.add(property.substring(dot + 1), value);
        }
    }

    /** Where no scale is given, five is the best. */
    private static TypedNode scaled(TypedNode rating) {
        boolean ofFive = rating.text("bestRating").isEmpty()
                && rating.text("ratingValue")
                        .filter(value -> OF_FIVE.matcher(value).matches())
                        .isPresent();
        if (!ofFive) {
            return rating;
        }
        Map<String, List<TypedValue>> properties = new LinkedHashMap<>(rating.properties());
        properties.put("bestRating", List.of(new TypedValue.Literal("5")));
        return new TypedNode(rating.types(), rating.id(), properties);
    }

    private static Map<String, Term> terms() {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (String line : Resource.lines(Microformats.class, "microformats.tsv")) {
            String[] cells = line.split("\t");
            Map<String, String> properties = new LinkedHashMap<>();
            for (String pair : cells[2].split(" ")) {
                int equals = pair.indexOf('=');
                properties.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
            terms.put(cells[0], new Term(cells[1], properties));
        }
        return terms;
    }
}

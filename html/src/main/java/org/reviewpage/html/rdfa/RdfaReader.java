// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rdfa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Text;
import org.reviewpage.schema.node.TypedNode;

/**
 * Reads what a page states in RDFa: {@code vocab}, {@code prefix}, {@code typeof}, {@code property}, {@code about},
 * {@code resource}, {@code rel}, {@code rev}, {@code content} and {@code datetime}, nested and chained.
 *
 * <p>More lenient than the standard: a bare name without a vocabulary is one of schema.org, and the values of a list
 * ({@code inlist}) are values like others. A plain link or picture does not change of what the elements in it speak. A link to something of which the page says nothing has its text as {@link
 * #NAME}.
 *
 * @see <a href="https://www.w3.org/TR/rdfa-core/#s_sequence">RDFa Core 1.1: sequence</a>
 */
public final class RdfaReader {
    /** The property for the text of a link. */
    static final String NAME = "https://schema.org/name";

    private static final String SYNTAX = "rdfa";
    private static final int MAX_TEXT = 200_000;
    private static final int MAX_NAME = 200;

    private final Page page;
    private final Graph graph;

    /**
     * A thing and the element that speaks of it first.
     *
     * @param node the thing; types and properties are whole addresses
     */
    public record Thing(TypedNode node, Element element) {}

    /** Where the reader is: the thing that elements speak of, and properties that wait for the thing below. */
    private record Scope(String subject, NameScope names, List<Waiting> waiting) {}

    /** A property whose other side is the next thing inside of its element. */
    private record Waiting(String thing, String property, boolean reverse) {}

    private RdfaReader(Page page) {
        this.page = page;
        graph = new Graph(page.limits());
    }

    /** The things that a tree of elements describes, without those that are values of others. */
    public static List<Thing> read(Page page, Element top) {
        RdfaReader reader = new RdfaReader(page);
        String base = page.url().orElse("");
        reader.element(top, new Scope(base, NameScope.initial(page), List.of()));
        List<Thing> roots = reader.graph.roots();
        if (reader.graph.isFull()) {
            page.reached(Limit.MARKUP_ITEMS, SYNTAX);
        }
        if (reader.graph.isDeep()) {
            page.reached(Limit.MARKUP_DEPTH, SYNTAX);
        }
        return roots;
    }

    private void element(Element element, Scope scope) {
        NameScope names = scope.names().in(element);
        boolean linked = element.hasAttr("rel") || element.hasAttr("rev");
        List<String> rel = names.relations(element.attr("rel"));
        List<String> rev = names.relations(element.attr("rev"));
        boolean chained = linked && !(rel.isEmpty() && rev.isEmpty());
        boolean typed = element.hasAttr("typeof");
        Optional<String> about = attribute(element, "about").map(names::resource);
        Optional<String> target = target(element, names);

        boolean plain = element.hasAttr("property") && !element.hasAttr("content") && !element.hasAttr("datatype");
        @Nullable String subject;
        @Nullable String object = null;
        if (chained) {
            subject = about.orElse(scope.subject());
            object = target.orElse(typed && about.isEmpty() ? graph.label() : null);
        } else if (plain) {
            subject = about.orElse(scope.subject());
            if (typed) {
                object = about.or(() -> target).orElseGet(graph::label);
            }
        } else {
            boolean named = typed || element.hasAttr("resource");
            subject = about.or(() -> named ? target : Optional.empty()).orElse(typed ? graph.label() : null);
        }
        boolean skipped = subject == null && !element.hasAttr("property");
        String speaksOf = subject == null ? scope.subject() : subject;
        if (typed) {
            String thing = about.orElse(object == null ? speaksOf : object);
            graph.type(thing, names.terms(element.attr("typeof")), element);
        }
        List<Waiting> waiting = relations(element, speaksOf, object, rel, rev);
        for (String property : names.terms(element.attr("property"))) {
            property(
                    element,
                    speaksOf,
                    property,
                    typed && about.isEmpty() ? object : null,
                    chained ? Optional.empty() : target);
        }
        if (!skipped) {
            complete(scope.waiting(), speaksOf, element);
        }
        // what waits for the thing below speaks of a nameless one until that is found
        String inner = object == null ? waiting.isEmpty() ? speaksOf : graph.label() : object;
        Scope inside = skipped ? new Scope(scope.subject(), names, scope.waiting()) : new Scope(inner, names, waiting);
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            element(child, inside);
        }
    }

    private List<Waiting> relations(
            Element element, String subject, @Nullable String object, List<String> rel, List<String> rev) {
        List<Waiting> waiting = new ArrayList<>();
        rel.forEach(property -> waiting.add(new Waiting(subject, property, false)));
        rev.forEach(property -> waiting.add(new Waiting(subject, property, true)));
        if (object == null) {
            return waiting;
        }
        complete(waiting, object, element);
        return List.of();
    }

    private void complete(List<Waiting> waiting, String other, Element element) {
        for (Waiting each : waiting) {
            if (each.reverse()) {
                graph.link(other, each.property(), each.thing(), "", element);
            } else {
                graph.link(each.thing(), each.property(), other, "", element);
            }
        }
    }

    private void property(
            Element element, String subject, String property, @Nullable String object, Optional<String> target) {
        if (element.hasAttr("content")) {
            graph.text(subject, property, Text.collapse(element.attr("content")), element);
        } else if (element.hasAttr("datatype")) {
            graph.text(subject, property, text(element), element);
        } else if (object != null) {
            graph.link(subject, property, object, "", element);
        } else if (target.isPresent()) {
            String label = element.normalName().equals("a") ? ElementText.of(element, MAX_NAME) : "";
            graph.link(subject, property, target.get(), label, element);
        } else {
            graph.text(subject, property, text(element), element);
        }
    }

    /** The thing that an element leads to or shows. */
    private static Optional<String> target(Element element, NameScope names) {
        Optional<String> resource = attribute(element, "resource").map(names::resource);
        return resource.isPresent()
                ? resource
                : attribute(element, "href")
                        .or(() -> attribute(element, "src"))
                        .or(() -> element.normalName().equals("object") ? attribute(element, "data") : Optional.empty())
                        .map(names::address);
    }

    private static Optional<String> attribute(Element element, String name) {
        return element.hasAttr(name) ? Optional.of(element.attr(name)) : Optional.empty();
    }

    private String text(Element element) {
        for (String attribute : List.of("datetime", "value")) {
            boolean stated =
                    attribute.equals("datetime") || element.normalName().equals("data");
            if (stated && element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        String text = ElementText.of(element, MAX_TEXT);
        if (text.length() == MAX_TEXT) {
            page.reached(Limit.FIELD_LENGTH, SYNTAX);
        }
        return text;
    }
}

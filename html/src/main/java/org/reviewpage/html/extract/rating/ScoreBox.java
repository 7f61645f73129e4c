// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Recall;
import org.reviewpage.html.words.Resource;

/**
 * A line of {@code score-boxes.tsv}: where a product shows a fact, and how.
 *
 * @param product whose box it is, for people
 * @param fact what is shown
 * @param box class or id of the box
 * @param value class, id or itemprop of the element that shows it, perhaps with the name of the elements in it that do
 * @param source how it is read from the element
 * @param best how the scale of a bare number is known
 */
record ScoreBox(String product, String fact, String box, String value, String source, String best) {
    private static final int MAX_DEPTH = 12;

    private static final Map<String, List<ScoreBox>> BY_NAME = table();
    private static final Recall<List<ScoreBox>> NAMED = new Recall<>(ScoreBox::named);

    private static Map<String, List<ScoreBox>> table() {
        return Resource.lines(ScoreBox.class, "score-boxes.tsv").stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new ScoreBox(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
                .collect(Collectors.groupingBy(box -> box.value().split(" ", 2)[0]));
    }

    /** The lines that an element shows the fact of. */
    static List<ScoreBox> shownBy(Element element) {
        Element holder = element.parent();
        List<ScoreBox> own = NAMED.of(names(element));
        List<ScoreBox> held = holder == null ? List.of() : NAMED.of(names(holder));
        if (own.isEmpty() && held.isEmpty()) {
            return List.of();
        }
        String item = " " + element.normalName();
        return Stream.concat(
                        own.stream().filter(box -> box.value().indexOf(' ') < 0),
                        held.stream().filter(box -> box.value().endsWith(item)))
                .filter(box -> box.box(element) != null)
                .toList();
    }

    /** Whether an element shows a verdict on a part, in the box of a known product. */
    static boolean showsPart(Element element) {
        return shownBy(element).stream().anyMatch(box -> box.fact().equals("part"));
    }

    private static String names(Element element) {
        String property = element.attr("itemprop");
        return property.isEmpty()
                ? NamedElement.of(element).names()
                : NamedElement.of(element).names() + " " + property;
    }

    /** Whether an article may have a box of a known product, or be in one, by names and words of names. */
    static boolean mayBeIn(Article article) {
        Element at = article.root();
        for (int depth = 0; at != null && depth < MAX_DEPTH; depth++) {
            if (RatingClasses.isBox(at)) {
                return true;
            }
            at = at.parent();
        }
        return RatingClasses.of(article).haveBox();
    }

    /** The classes and ids of all boxes in lower case. */
    static Set<String> names() {
        return BY_NAME.values().stream()
                .flatMap(List::stream)
                .map(box -> box.box().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The lines of which an element with these names may be the value, or hold it. */
    private static List<ScoreBox> named(String names) {
        return Stream.of(names.split("\\s+"))
                .distinct()
                .flatMap(name -> BY_NAME.getOrDefault(name, List.of()).stream())
                .toList();
    }

    /** The scale of a bare number in an element, where it is known. */
    OptionalDouble scale(Element element) {
        for (String choice : best.split(" ")) {
            String[] sides = choice.split("=", 2);
            Element holder = box(element);
            if (sides.length == 2
                    && holder != null
                    && !holder.getElementsByClass(sides[0]).isEmpty()) {
                return OptionalDouble.of(Double.parseDouble(sides[1]));
            }
            if (sides.length == 1 && !choice.equals("?")) {
                return OptionalDouble.of(Double.parseDouble(choice));
            }
        }
        return OptionalDouble.empty();
    }

    private @Nullable Element box(Element element) {
        Element at = element;
        for (int depth = 0; at != null && depth < MAX_DEPTH; depth++) {
            if (NamedElement.of(at).has(box)) {
                return at;
            }
            at = at.parent();
        }
        return null;
    }
}

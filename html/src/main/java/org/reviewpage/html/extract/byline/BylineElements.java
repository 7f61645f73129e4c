// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.html.byline.AuthorPages;
import org.reviewpage.html.byline.ReviewerNames;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Blocks;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.page.Outline;
import org.reviewpage.html.words.Text;

/**
 * The reviewer named by an element whose class, rel or itemprop says so: {@code <a rel="author">},
 * {@code <span class="author vcard"><span class="fn">}, {@code <p class="byline">By …}, {@code <i class="fa fa-user">}.
 *
 * <p>Not the author of the reviewed book ({@code book-author}), of a comment or of a quotation, and not a picture of or
 * note on the author.
 */
public final class BylineElements implements Extractor {
    private static final double BEFORE = 0.88;
    private static final double ELSEWHERE = 0.7;
    private static final double SECOND = 0.4;
    private static final int MAX_TEXT = 120;

    private static final Set<String> OF_ITEM = Set.of("blockquote", "cite", "figure");
    private static final List<Evaluator> NAME_PARTS = Stream.of(
                    ".fn", ".p-name", "[itemprop=name]", "a[rel~=author]", ".author-name", ".author")
            .map(QueryParser::parse)
            .toList();

    @Override
    public String name() {
        return "byline-elements";
    }

    @Override
    public void extract(Article article, Findings findings) {
        TextStart start = new TextStart(article);
        Map<Element, List<Party>> found = new LinkedHashMap<>();
        List<Element> authorLinks = article.elements("a").stream()
                .filter(link -> AuthorPages.isOne(link.attr("href")))
                .toList();
        for (Element element : ElementMarks.having(article, authorLinks, Mark.AUTHOR, Mark.AUTHOR_ICON)) {
            Optional<Element> byline = byline(element, ElementMarks.of(element, article));
            if (byline.isPresent() && !isInside(byline.get(), found.keySet())) {
                List<Party> people = people(byline.get(), article.page().outline());
                if (!people.isEmpty()) {
                    found.put(byline.get(), people);
                }
            }
        }
        report(article, start, joined(found), findings);
    }

    private static void report(Article article, TextStart start, Map<Element, List<Party>> found, Findings findings) {
        List<String> first = List.of();
        for (Map.Entry<Element, List<Party>> entry : found.entrySet()) {
            List<String> keys =
                    entry.getValue().stream().map(p -> Text.key(p.name())).toList();
            boolean other = !first.isEmpty() && !first.equals(keys);
            first = first.isEmpty() ? keys : first;
            double usual = start.isBefore(entry.getKey()) ? BEFORE : ELSEWHERE;
            findings.report(
                    Field.REVIEWERS,
                    entry.getValue().stream()
                            .map(party -> linked(article, entry.getKey(), party))
                            .toList(),
                    other ? SECOND : usual,
                    entry.getKey(),
                    ElementText.of(entry.getKey(), MAX_TEXT));
        }
    }

    /** Bylines side by side are one: two links to two authors. */
    private static Map<Element, List<Party>> joined(Map<Element, List<Party>> found) {
        Map<Element, List<Party>> joined = new LinkedHashMap<>();
        Element last = null;
        for (Map.Entry<Element, List<Party>> entry : found.entrySet()) {
            Element element = entry.getKey();
            if (last != null && element.parent() == last.parent() && sameKind(element, last)) {
                List<Party> all = new ArrayList<>(joined.getOrDefault(last, List.of()));
                entry.getValue().stream().filter(party -> !all.contains(party)).forEach(all::add);
                joined.put(last, all);
            } else {
                joined.put(element, entry.getValue());
                last = element;
            }
        }
        return joined;
    }

    private static boolean sameKind(Element one, Element other) {
        return one.normalName().equals(other.normalName()) && one.className().equals(other.className());
    }

    private static Optional<Element> byline(Element element, ElementMarks marks) {
        if (marks.has(Mark.AUTHOR_ICON) && element.childNodeSize() <= 1) {
            return Optional.ofNullable(element.parent()).filter(BylineElements::isShort);
        }
        if (AuthorPages.isOne(element.attr("href"))
                && ReviewerNames.isKnownPerson(ElementText.of(element, MAX_TEXT))
                && element.parent() != null
                && isShort(element.parent())) {
            return Optional.of(element).filter(link -> !isOfItem(link));
        }
        boolean says = marks.has(Mark.AUTHOR) && !marks.has(Mark.NOT_AUTHOR);
        return says && isShort(element) && !isOfItem(element) ? Optional.of(element) : Optional.empty();
    }

    private static boolean isShort(Element element) {
        return !ShortText.of(element, MAX_TEXT).isEmpty();
    }

    private static boolean isOfItem(Element element) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (at.attr("itemprop").equals("itemReviewed") || OF_ITEM.contains(at.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** The names in the element's part for the name, if it has one, else in its first line that names somebody. */
    private static List<Party> people(Element byline, Outline page) {
        List<Element> within = byline.getAllElements();
        for (Evaluator isNamePart : NAME_PARTS) {
            List<String> names = texts(within.subList(1, within.size()), isNamePart);
            if (!names.isEmpty()) {
                return names.stream()
                        .flatMap(name -> ReviewerNames.of(name).stream())
                        .distinct()
                        .toList();
            }
        }
        List<Block> lines = page.has(byline) ? page.blocks(byline, Set.of()) : Blocks.of(byline);
        return lines.stream()
                .map(line -> ReviewerNames.of(line.text()))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> texts(List<Element> elements, Evaluator wanted) {
        List<String> texts = new ArrayList<>();
        for (Element element : elements) {
            String text = wanted.matches(element, element) ? ElementText.of(element, MAX_TEXT) : "";
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static Party linked(Article article, Element byline, Party party) {
        List<Element> links = new ArrayList<>(byline.getElementsByTag("a"));
        if (byline.hasAttr("href")) {
            links.add(0, byline);
        }
        for (Element link : links) {
            if (ElementText.of(link, MAX_TEXT).contains(party.name())) {
                Optional<String> url = article.page().resolve(link.attr("href"));
                if (url.isPresent()) {
                    return Person.of(party.name(), url.get());
                }
            }
        }
        return party;
    }

    private static boolean isInside(Element element, Set<Element> others) {
        for (Element at = element; at != null; at = at.parent()) {
            if (others.contains(at)) {
                return true;
            }
        }
        return false;
    }
}

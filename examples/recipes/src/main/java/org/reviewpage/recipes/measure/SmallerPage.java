// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes a page as small as it can be without losing what it shows: leaves out elements, takes away what is around others,
 * drops attributes, puts other words for texts, and takes each step back after which the page no longer shows it.
 */
final class SmallerPage {
    private static final int MAX_ROUNDS = 6;
    private static final String[] WORDS =
            ("the boats lie on their sides for most of the day and so do the people while they"
                            + " wait for a sea that is late and look at their hands")
                    .split(" ");

    private final Document page;
    private final Predicate<String> shows;
    private final List<String> texts;
    private final Set<Node> kept = new HashSet<>();
    private int word;

    private SmallerPage(String html, List<String> texts, Predicate<String> shows) {
        page = Jsoup.parse(html);
        this.shows = shows;
        this.texts = texts;
        for (String text : texts) {
            page.getElementsContainingOwnText(text).forEach(element -> {
                kept.add(element);
                kept.addAll(element.parents());
            });
        }
    }

    /**
     * The smaller page.
     *
     * @param texts texts that stay, in the elements in which they stand
     * @param shows whether a page still shows what it is about; the whole page does
     */
    static String of(String html, List<String> texts, Predicate<String> shows) {
        SmallerPage smaller = new SmallerPage(html, texts, shows);
        smaller.page.outputSettings().prettyPrint(false);
        int before = Integer.MAX_VALUE;
        for (int round = 0; round < MAX_ROUNDS && smaller.page.outerHtml().length() < before; round++) {
            before = smaller.page.outerHtml().length();
            smaller.removeNodes();
            smaller.unwrapElements();
            smaller.dropAttributes();
        }
        smaller.replaceTexts();
        return smaller.page.outerHtml().replaceAll("(?:[ \t]{0,99}\n){1,99}[ \t]{0,99}", "\n");
    }

    private boolean stillShows() {
        return shows.test(page.outerHtml());
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        Stream.of(page.head(), page.body())
                .forEach(half ->
                        half.childNodes().forEach(child -> child.nodeStream().forEach(nodes::add)));
        return nodes;
    }

    private void removeNodes() {
        for (Node node : nodes()) {
            Node parent = node.parent();
            if (parent != null && isIn(node) && !kept.contains(node) && !holdsKept(node)) {
                int at = node.siblingIndex();
                node.remove();
                if (!(node instanceof Comment) && !stillShows()) {
                    ((Element) parent).insertChildren(at, List.of(node));
                }
            }
        }
    }

    private boolean holdsKept(Node node) {
        return node instanceof TextNode text && texts.stream().anyMatch(text.getWholeText()::contains);
    }

    private boolean isIn(Node node) {
        return node.ownerDocument() == page;
    }

    private void unwrapElements() {
        for (Node node : nodes()) {
            if (node instanceof Element element
                    && isIn(element)
                    && !kept.contains(element)
                    && element.parent() != null) {
                Element parent = element.parent();
                int at = element.siblingIndex();
                List<Node> children = List.copyOf(element.childNodes());
                element.unwrap();
                if (!stillShows()) {
                    children.forEach(element::appendChild);
                    parent.insertChildren(at, List.of(element));
                }
            }
        }
    }

    private void dropAttributes() {
        List<Element> elements = new ArrayList<>(page.getAllElements());
        elements.removeAll(kept);
        for (Element element : elements) {
            for (Attribute attribute : element.attributes().asList()) {
                element.removeAttr(attribute.getKey());
                if (!stillShows()) {
                    element.attr(attribute.getKey(), attribute.getValue());
                }
            }
        }
    }

    private void replaceTexts() {
        for (Node node : nodes()) {
            if (node instanceof TextNode text && !text.isBlank() && !holdsKept(text)) {
                replaceSentences(text);
            }
        }
    }

    private void replaceSentences(TextNode text) {
        String[] sentences = text.getWholeText().split("(?<=[.!?,:;]\\s)");
        for (int i = 0; i < sentences.length; i++) {
            String before = sentences[i];
            String other = words(before.strip().split("\\s").length) + " ";
            for (String replacement : List.of("", other)) {
                sentences[i] = replacement;
                text.text(String.join("", sentences));
                if (stillShows()) {
                    break;
                }
                sentences[i] = before;
            }
        }
        text.text(String.join("", sentences));
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS[word++ % WORDS.length])
                .collect(Collectors.joining(" "));
    }
}

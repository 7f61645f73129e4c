// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The region of a page that is thought to hold one review, with its title and byline.
 *
 * <p>Comments, navigation, sidebars, adverts and lists of other posts are not in it, even where they are inside of its
 * element.
 */
public final class Article {
    private static final int PARAGRAPH = 150;
    private static final int MOST_ABOVE = 10;

    private final Page page;
    private final Element root;
    private final @Nullable Element headline;
    private final List<Block> blocks;
    private final List<Block> body;
    private final boolean alone;
    private final @Nullable Article post;
    private final List<Element> elements;
    private final Outline outline;
    private final BitSet places;
    private final Memo<Article> memo = new Memo<>(this);

    /**
     * An article.
     *
     * @param root the smallest element that holds it, with title and byline
     * @param headline the element that shows its title, or null
     * @param leftOut elements below the root that do not belong to it
     * @param body chooses the blocks of its main text, in their order, from all of its blocks
     * @param alone whether it is the one article that the page is about, so that what the page says of itself is true
     *     of it
     */
    public Article(
            Page page,
            Element root,
            @Nullable Element headline,
            Set<Element> leftOut,
            UnaryOperator<List<Block>> body,
            boolean alone) {
        this(page, root, headline, leftOut, body, alone, null);
    }

    private Article(
            Page page,
            Element root,
            @Nullable Element headline,
            Set<Element> leftOut,
            UnaryOperator<List<Block>> body,
            boolean alone,
            @Nullable Article post) {
        this.page = Objects.requireNonNull(page, "page must not be null");
        this.root = Objects.requireNonNull(root, "root must not be null");
        this.headline = headline;
        this.alone = alone;
        this.post = post;
        this.outline = page.outline().has(root) ? page.outline() : Outline.of(root);
        this.places = outline.places(root, leftOut);
        this.blocks = Blocks.of(outline, outline.place(root), places);
        if (blocks.size() >= Blocks.MAX_BLOCKS) {
            page.reached(Limit.LINES, "page");
        }
        this.body = List.copyOf(body.apply(blocks));
        this.elements = outline.elements(places);
    }

    /**
     * A part of this article with a review of its own.
     *
     * @param root a copy of what belongs to the part
     * @param headline the element below that root that shows its title, or null
     * @param body chooses the blocks of its main text
     */
    public Article section(Element root, @Nullable Element headline, UnaryOperator<List<Block>> body) {
        return new Article(page, root, headline, Set.of(), body, false, this);
    }

    /** The article that it is a part of, which tells who wrote it and when; empty if it is a post by itself. */
    public Optional<Article> post() {
        return Optional.ofNullable(post);
    }

    /** The page it stands on. */
    public Page page() {
        return page;
    }

    /** The smallest element that holds it. */
    public Element root() {
        return root;
    }

    /** The element that shows its title. */
    public Optional<Element> headline() {
        return Optional.ofNullable(headline);
    }

    /** Whether it is the one article that the page is about, so that what the page says of itself is true of it. */
    public boolean isAlone() {
        return alone;
    }

    /** All its blocks of text, title and byline included. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The blocks of its main text, some of {@link #blocks()}. */
    public List<Block> body() {
        return body;
    }

    /** The blocks before its main text: title, byline, often a box of facts. */
    public List<Block> before() {
        return body.isEmpty() ? blocks : blocks.subList(0, body.get(0).index());
    }

    /**
     * Where its paragraphs begin, counted in {@link #blocks()}: a subtitle is main text already, and the byline stands
     * below it.
     */
    public int firstParagraph() {
        return body.stream()
                .limit(MOST_ABOVE)
                .filter(block -> block.headingLevel() == 0 && block.text().length() >= PARAGRAPH)
                .findFirst()
                .or(() -> body.stream().findFirst())
                .map(Block::index)
                .orElse(blocks.size());
    }

    /** The blocks after its main text: often credits, tags, the author's note. */
    public List<Block> after() {
        return body.isEmpty()
                ? List.of()
                : blocks.subList(body.get(body.size() - 1).index() + 1, blocks.size());
    }

    /** All its elements, the root included, in the order of the page. */
    public List<Element> elements() {
        return elements;
    }

    /** The elements with one of these tags, the root included, in the order of the page. */
    public List<Element> elements(String... tags) {
        BitSet found = outline.places(tags);
        found.and(places);
        return outline.elements(found);
    }

    /** The elements that have an attribute, the root included, in the order of the page. */
    public List<Element> elementsWith(String attribute) {
        return outline.elementsWith(attribute, places);
    }

    /**
     * A fact that is worked out at the first asking and kept, for those that several extractors need.
     *
     * @param fact gives the fact; a reference to a static method or a constant, since it is known by its identity:
     *     what is written in two places is two facts
     */
    public <T> T once(Function<? super Article, T> fact) {
        return memo.of(fact);
    }

    /** The blocks of the page that stand outside of it: menus, sidebars, comments, the footer. */
    public List<Block> outside() {
        return once(Article::readOutside);
    }

    private static List<Block> readOutside(Article article) {
        List<Block> blocks = article.page.blocks();
        if (article.outline != article.page.outline()) {
            return blocks;
        }
        return blocks.stream()
                .filter(block -> !article.places.get(block.place()))
                .toList();
    }

    /** The place of an element, greater than those of the elements before it; -1 if it is none of {@link #elements()}. */
    public int place(Element element) {
        int place = outline.find(element);
        return place >= 0 && places.get(place) ? place : -1;
    }

    /** Whether a node is below the root and not left out. */
    public boolean contains(Node node) {
        Element element = node instanceof Element self ? self : node.parentElement();
        return element != null && place(element) >= 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.article.Ancestors;
import org.reviewpage.html.article.Body;
import org.reviewpage.html.article.Prose;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/**
 * Parts a post that reviews several things into the reviews: "Capsule reviews", "The best films of the year", a heading
 * and some lines on each.
 */
public final class Sections {
    private Sections() {}

    /** The reviews in a post, each an article; none if the post is one review or none. */
    public static List<Article> of(Article post) {
        return post.once(Sections::find);
    }

    private static List<Article> find(Article post) {
        List<List<Entry>> plain = new ArrayList<>();
        for (List<Entry> run : Entries.in(post)) {
            List<Entry> entries = ReviewEntries.in(post, run);
            if (!entries.isEmpty() && entries.get(0).head().headingLevel() > 0) {
                return cut(post, entries);
            }
            if (!entries.isEmpty()) {
                plain.add(entries);
            }
        }
        return plain.stream()
                .min(Comparator.comparingLong(ReviewEntries::gap))
                .map(entries -> cut(post, entries))
                .orElse(List.of());
    }

    private static List<Article> cut(Article post, List<Entry> entries) {
        List<Element> shown = entries.stream().map(Entry::shown).toList();
        Map<Element, Integer> heads = new IdentityHashMap<>();
        for (Element head : shown) {
            for (Element at = head; at != null && at != post.root(); at = at.parent()) {
                heads.merge(at, 1, Integer::sum);
            }
        }
        IdentityHashMap<Element, Boolean> marks = new IdentityHashMap<>();
        Set<Block> begin = entries.stream().map(Entry::head).collect(Collectors.toSet());
        for (Entry entry : entries) {
            after(post, entry)
                    .filter(block -> !begin.contains(block))
                    .ifPresent(block -> marks.put(block.element(), false));
        }
        for (int i = 0; i < shown.size(); i++) {
            marks.put(start(post, shown.get(i), entries.get(i).head(), heads), true);
        }
        List<TreeCutter.Piece> pieces = TreeCutter.of(post.root(), marks, element -> !post.contains(element));
        List<Article> sections = new ArrayList<>();
        for (int i = 0; i < Math.min(pieces.size(), shown.size()); i++) {
            Element copied = pieces.get(i).copies().get(shown.get(i));
            sections.add(section(post, pieces.get(i), entries.get(i).isLabel() ? null : copied));
        }
        return Collections.unmodifiableList(sections);
    }

    private static Article section(Article post, TreeCutter.Piece piece, @Nullable Element headline) {
        Element root = inner(piece.root());
        return post.section(root, headline, blocks -> Body.choose(blocks, root, headline));
    }

    /** Down to the element that holds more than another element: what is above it may be called a sidebar. */
    private static Element inner(Element root) {
        Element at = root;
        while (at.childNodeSize() == 1 && at.childNode(0) instanceof Element child && child.isBlock()) {
            at = child;
        }
        return at;
    }

    /** The outermost element that holds the head of one entry only, with a picture above it but with no other prose. */
    private static Element start(Article post, Element shown, Block head, Map<Element, Integer> heads) {
        Element at = shown;
        int before = head.index() - 1;
        for (Element up = at.parent(); up != null && up != post.root(); up = up.parent()) {
            boolean isBelowProse = before >= 0
                    && Prose.in(post.blocks().get(before)) > 0
                    && Ancestors.isIn(post.blocks().get(before).element(), up);
            if (isBelowProse || heads.getOrDefault(up, 0) != 1) {
                break;
            }
            at = up;
        }
        return at;
    }

    /** The block that follows the last of an entry. */
    private static Optional<Block> after(Article post, Entry entry) {
        List<Block> blocks = entry.blocks();
        int next = (blocks.isEmpty() ? entry.head() : blocks.get(blocks.size() - 1)).index() + 1;
        return next < post.blocks().size() ? Optional.of(post.blocks().get(next)) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.page.Outline;
import org.reviewpage.html.platform.Part;
import org.reviewpage.html.words.Text;

/** Chooses the blocks of an article that are its main text. */
public final class Body {
    /** The parts that belong to an article but not to its text. */
    private static final Set<Part> BESIDE =
            EnumSet.of(Part.BYLINE, Part.META, Part.CAPTION, Part.AUTHOR_NOTE, Part.CONTENTS);

    private static final int MAX_TITLE = 300;
    /** A line with the title has no more quotation marks, dashes and stars than this. */
    private static final int SIGNS = 40;

    private final Outline outline;
    private final IntFunction<Set<Part>> parts;
    private final @Nullable Element headline;
    private final String title;

    private Body(Outline outline, @Nullable Element headline, IntFunction<Set<Part>> parts) {
        this.outline = outline;
        this.parts = parts;
        this.headline = headline;
        this.title = headline == null ? "" : Text.key(ElementText.of(headline, MAX_TITLE));
    }

    /** The blocks of the main text among those of a tree of its own. */
    public static List<Block> choose(List<Block> blocks, Element container, @Nullable Element headline) {
        return choose(
                blocks,
                container,
                headline,
                place -> Part.of(blocks.get(0).outline().element(place)));
    }

    /**
     * The blocks of the main text.
     *
     * @param parts tells of the elements at places what they say they are
     */
    static List<Block> choose(
            List<Block> blocks, Element container, @Nullable Element headline, IntFunction<Set<Part>> parts) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        Outline outline = blocks.get(0).outline();
        Body body = new Body(outline, headline, parts);
        int place = outline.place(container);
        BitSet inside = body.inside(place);
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (inside.get(block.place()) && !body.repeatsHeadline(block) && !BesideLines.has(block)) {
                kept.add(block);
            }
        }
        return ProseEnds.cut(LinkBoxes.prune(outline, kept, place));
    }

    /** Themes show the title, and posts begin with it once more. */
    private boolean repeatsHeadline(Block block) {
        return title.length() > 0
                && block.text().length() < title.length() + SIGNS
                && block.key().equals(title);
    }

    /** The places of the elements that are in the container and in nothing that stands beside its text. */
    private BitSet inside(int container) {
        BitSet inside = new BitSet(outline.size());
        inside.set(container);
        int next;
        for (int place = container + 1; place < outline.end(container); place = next) {
            boolean isBeside = isBeside(place);
            inside.set(place, !isBeside);
            next = isBeside ? outline.end(place) : place + 1;
        }
        return inside;
    }

    private boolean isBeside(int place) {
        Element element = outline.element(place);
        if (element == headline) {
            return true;
        }
        switch (element.normalName()) {
            case "figcaption", "footer", "aside", "time", "address", "caption" -> {
                return true;
            }
            default -> {}
        }
        for (Part part : parts.apply(place)) {
            if (BESIDE.contains(part)) {
                return true;
            }
        }
        return false;
    }
}

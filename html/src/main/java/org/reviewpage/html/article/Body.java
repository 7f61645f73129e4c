// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
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
    private final int container;
    private final @Nullable Element headline;
    private final String title;

    /** Of the elements by their place, as far as known. */
    private final @Nullable Boolean[] inside;

    private Body(Outline outline, int container, @Nullable Element headline, IntFunction<Set<Part>> parts) {
        this.outline = outline;
        this.container = container;
        this.parts = parts;
        this.headline = headline;
        this.title = headline == null ? "" : Text.key(ElementText.of(headline, MAX_TITLE));
        this.inside = new Boolean[outline.size()];
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
        Body body = new Body(outline, outline.place(container), headline, parts);
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (body.isInside(block.place()) && !body.repeatsHeadline(block) && !BesideLines.has(block)) {
                kept.add(block);
            }
        }
        return ProseEnds.cut(LinkBoxes.prune(outline, kept, body.container));
    }

    /** Themes show the title, and posts begin with it once more. */
    private boolean repeatsHeadline(Block block) {
        return title.length() > 0
                && block.text().length() < title.length() + SIGNS
                && block.key().equals(title);
    }

    /** Whether an element is in the container and in nothing that stands beside its text. */
    private boolean isInside(int place) {
        if (place <= container) {
            return place == container;
        }
        Boolean known = inside[place];
        if (known == null) {
            known = !isBeside(place) && isInside(outline.parent(place));
            inside[place] = known;
        }
        return known;
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

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.ElementText;
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

    private final Function<Element, Set<Part>> parts;
    private final Element container;
    private final @Nullable Element headline;
    private final String title;
    private final Map<Element, Boolean> inside = new IdentityHashMap<>();

    private Body(Element container, @Nullable Element headline, Function<Element, Set<Part>> parts) {
        this.container = container;
        this.parts = parts;
        this.headline = headline;
        this.title = headline == null ? "" : Text.key(ElementText.of(headline, MAX_TITLE));
    }

    /** The blocks of the main text among those of a tree of its own. */
    public static List<Block> choose(List<Block> blocks, Element container, @Nullable Element headline) {
        return choose(blocks, container, headline, Part::of);
    }

    /**
     * The blocks of the main text.
     *
     * @param parts tells of elements what they say they are
     */
    static List<Block> choose(
            List<Block> blocks, Element container, @Nullable Element headline, Function<Element, Set<Part>> parts) {
        Body body = new Body(container, headline, parts);
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (body.isInside(block.element()) && !body.repeatsHeadline(block) && !BesideLines.has(block)) {
                kept.add(block);
            }
        }
        kept = LinkBoxes.prune(kept, container);
        return ProseEnds.cut(kept);
    }

    /** Themes show the title, and posts begin with it once more. */
    private boolean repeatsHeadline(Block block) {
        return title.length() > 0
                && block.text().length() < title.length() + SIGNS
                && block.key().equals(title);
    }

    /** Whether an element is in the container and in nothing that stands beside its text. */
    private boolean isInside(Element element) {
        Boolean answer = null;
        List<Element> way = new ArrayList<>();
        for (Element at = element; answer == null && at != null; at = at.parent()) {
            answer = at == container ? Boolean.TRUE : inside.get(at);
            if (answer == null) {
                way.add(at);
                answer = isBeside(at) ? Boolean.FALSE : null;
            }
        }
        boolean known = answer != null && answer;
        way.forEach(at -> inside.put(at, known));
        return known;
    }

    private boolean isBeside(Element element) {
        if (element == headline) {
            return true;
        }
        switch (element.normalName()) {
            case "figcaption", "footer", "aside", "time", "address", "caption" -> {
                return true;
            }
            default -> {}
        }
        for (Part part : parts.apply(element)) {
            if (BESIDE.contains(part)) {
                return true;
            }
        }
        return false;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How a browser shows an element and the words in it, as bits of a number. */
final class Rendering {
    static final int UNSEEN = 1;
    static final int BLOCK = 2;
    static final int LINK = 4;
    static final int BOLD = 8;
    static final int PREFORMATTED = 16;
    static final int BREAK = 32;
    static final int RULE = 64;

    /** A raised or lowered sign, which belongs to the word before it. */
    static final int INDEX = 128;

    /** The bits that tell what an element is in, of itself and those around it. */
    static final int INSIDE = -1 << 8;

    private static final Map<String, Integer> TAGS = new HashMap<>();

    static {
        add(LINK, "a");
        add(BOLD, "b", "strong");
        add(PREFORMATTED, "pre");
        add(BREAK, "br");
        add(RULE, "hr");
        add(INDEX, "sub", "sup");
        add(BLOCK, "td", "th", "caption", "legend", "summary", "center", "option");
        add(UNSEEN, "script", "style", "noscript", "template", "head", "svg", "math", "select", "textarea", "button");
        add(UNSEEN, "input", "iframe", "object", "embed", "audio", "video", "canvas", "rt", "rp", "map", "datalist");
        add(UNSEEN, "title");
        int inside = INSIDE & -INSIDE;
        for (String tag : List.of("li", "td", "th", "tr", "table", "dt", "dd", "pre", "p", "div", "blockquote")) {
            add(inside, tag);
            inside <<= 1;
        }
    }

    private Rendering() {}

    private static void add(int look, String... tags) {
        for (String tag : tags) {
            TAGS.merge(tag, look, (one, other) -> one | other);
        }
    }

    /**
     * How an element is shown, but for what its attributes say.
     *
     * @param around how that is shown which it is in
     */
    static int of(Element element, int around) {
        int look = around & INSIDE | TAGS.getOrDefault(element.normalName(), 0);
        return element.isBlock() ? look | BLOCK : look;
    }

    /** What an element is in. */
    static int around(Element element) {
        int around = 0;
        for (Element up = element.parent(); up != null; up = up.parent()) {
            around |= of(up, 0) & INSIDE;
        }
        return around;
    }

    /** The bit that tells of being inside of an element with this tag; 0 if there is none. */
    static int inside(String tag) {
        return TAGS.getOrDefault(tag, 0) & INSIDE;
    }

    /** Whether the attributes {@code hidden} or {@code style} of an element keep it from being shown. */
    static boolean isHidden(Element element) {
        // React streams a page's content as <div hidden id="S:0"> and shows it by a script
        if (element.hasAttr("hidden") && !element.id().startsWith("S:")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.words.Characters;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Words;

/**
 * What a {@link Block} is by itself, wherever it stands among others. A page is read several times, each time with more of
 * it left out, and most of its lines come again.
 */
final class Line {
    private static final int UNKNOWN = -1;

    private final Outline outline;
    private final int place;
    private final String text;
    private final String lead;
    private final int linkLength;
    private int headingLevel = UNKNOWN;
    private @Nullable String key;
    private @Nullable Words words;
    private @Nullable Characters characters;

    Line(Outline outline, int place, String text, int leadLength, int linkLength) {
        this.outline = outline;
        this.place = place;
        this.text = text;
        this.lead = text.substring(0, leadLength);
        this.linkLength = linkLength;
    }

    /** Whether it is what another line with these facts would be. */
    boolean is(int place, CharSequence text, int leadLength, int linkLength) {
        return this.place == place
                && this.linkLength == linkLength
                && lead.length() == leadLength
                && this.text.contentEquals(text);
    }

    Outline outline() {
        return outline;
    }

    Element element() {
        return outline.element(place);
    }

    int place() {
        return place;
    }

    int look() {
        return outline.look(place);
    }

    String text() {
        return text;
    }

    String lead() {
        return lead;
    }

    int linkLength() {
        return linkLength;
    }

    String key() {
        String known = key;
        if (known == null) {
            known = Text.key(text);
            key = known;
        }
        return known;
    }

    Words words() {
        Words known = words;
        if (known == null) {
            known = Words.ofKey(key());
            words = known;
        }
        return known;
    }

    Characters characters() {
        Characters known = characters;
        if (known == null) {
            known = Characters.of(text);
            characters = known;
        }
        return known;
    }

    int headingLevel() {
        if (headingLevel == UNKNOWN) {
            headingLevel = headingLevel(element());
        }
        return headingLevel;
    }

    private static int headingLevel(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String tag = at.normalName();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
                return tag.charAt(1) - '0';
            }
            if (at.isBlock() && at != element) {
                break;
            }
        }
        return 0;
    }
}

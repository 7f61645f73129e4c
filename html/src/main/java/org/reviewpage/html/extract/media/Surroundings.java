// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.byline.BylineOpenings;
import org.reviewpage.html.media.Purposes;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.words.Text;

/**
 * What the text beside a picture tells of it: that it is the teaser of another post, the portrait of who wrote this one,
 * an icon in a line. Told by text and links, since names of classes differ from theme to theme.
 */
final class Surroundings {
    private static final int MAX_TEASER = 400;
    private static final int MAX_BYLINE = 160;
    private static final int MAX_LABEL = 30;
    private static final int MAX_CAPTION = 40;

    /** Shorter texts beside a picture say nothing: dates, counts of comments. */
    private static final int LEAST = 8;

    /** A picture larger than this is no portrait beside a byline. */
    private static final int MAX_PORTRAIT = 250;

    private static final Evaluator AUTHOR_LINK = QueryParser.parse("a[rel~=author]");
    private static final Evaluator HEADING = QueryParser.parse("h1, h2, h3");

    private final Element picture;
    private final ImageElement image;
    private final @Nullable Element box;
    private final String text;

    Surroundings(Element picture, ImageElement image, MediaPlaces places) {
        this.picture = picture;
        this.image = image;
        this.box = box(picture, places);
        this.text = box == null ? "" : ElementText.of(box, MAX_TEASER + 1);
    }

    /** The smallest element around the picture that has text, unless it has main text. */
    private static @Nullable Element box(Element picture, MediaPlaces places) {
        Element at = picture.parent();
        for (int steps = 0; at != null && steps < 4 && !places.isTrunk(at); steps++, at = at.parent()) {
            if (ElementText.of(at, 2 * LEAST).length() >= LEAST) {
                return at.normalName().equals("figure") ? null : at;
            }
        }
        return null;
    }

    /** Whether it is the teaser of another post: beside it is little more than a link to another page of the site. */
    boolean isOfOtherPost() {
        return box != null
                && text.length() <= MAX_TEASER
                && box.getElementsByTag("a").stream()
                        .limit(10)
                        .anyMatch(link -> ElementText.of(link, MAX_TEASER).length() * 5 >= text.length() * 2
                                && image.leadsAway(link));
    }

    /** Whether it is the portrait beside a byline. */
    boolean isOfReviewer() {
        return box != null
                && text.length() <= MAX_BYLINE
                && image.width().orElse(0) <= MAX_PORTRAIT
                && hasByline(box)
                && box.select(HEADING).isEmpty();
    }

    private boolean hasByline(Element around) {
        String alt = Text.collapse(picture.attr("alt"));
        return !alt.isEmpty() && text.startsWith(alt)
                || BylineOpenings.of(text).isPresent()
                || !around.select(AUTHOR_LINK).isEmpty();
    }

    /** Whether it stands with a text of its own, as the portrait in a box about the author does. */
    boolean isWithText() {
        return box != null
                && text.length() > MAX_CAPTION
                && box.getElementsByTag("img").size() == 1
                && Captions.of(picture).isEmpty();
    }

    /** Whether a label leads to it in its line: {@code Rating: <img src=four.gif>}; not {@code Poster: <img>}. */
    static boolean isLabelled(Element picture) {
        String line = LineBefore.of(picture);
        return line.endsWith(":")
                && line.length() <= MAX_LABEL
                && Purposes.ofPicture(line).isEmpty();
    }
}

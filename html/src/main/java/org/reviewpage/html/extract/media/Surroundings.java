// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
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

    /** Shorter texts beside a picture say nothing: dates, counts of comments. */
    private static final int LEAST = 8;

    /** A picture larger than this is no portrait beside a byline. */
    private static final int MAX_PORTRAIT = 250;

    private static final Evaluator AUTHOR_LINK = QueryParser.parse("a[rel~=author]");
    private static final Evaluator HEADING = QueryParser.parse("h1, h2, h3");

    private final Element picture;
    private final ImageElement image;
    private final Optional<Element> box;

    Surroundings(Element picture, ImageElement image, MediaPlaces places) {
        this.picture = picture;
        this.image = image;
        this.box = box(picture, places);
    }

    /** The smallest element around the picture that has text, unless it has main text. */
    private static Optional<Element> box(Element picture, MediaPlaces places) {
        Element at = picture.parent();
        for (int steps = 0; at != null && steps < 4 && !places.isTrunk(at); steps++, at = at.parent()) {
            if (ElementText.of(at, 2 * LEAST).length() >= LEAST) {
                return Optional.of(at).filter(found -> !found.normalName().equals("figure"));
            }
        }
        return Optional.empty();
    }

    /** Whether it is the teaser of another post: beside it is little more than a link to another page of the site. */
    boolean isOfOtherPost() {
        return box.filter(around -> {
                    int length = ElementText.of(around, MAX_TEASER + 1).length();
                    return length <= MAX_TEASER
                            && around.getElementsByTag("a").stream()
                                    .limit(10)
                                    .anyMatch(link ->
                                            ElementText.of(link, MAX_TEASER).length() * 5 >= length * 2
                                                    && image.leadsAway(link));
                })
                .isPresent();
    }

    /** Whether it is the portrait beside a byline. */
    boolean isOfReviewer() {
        if (image.width().orElse(0) > MAX_PORTRAIT) {
            return false;
        }
        return box.filter(around -> {
                    String text = ElementText.of(around, MAX_BYLINE + 1);
                    String alt = Text.collapse(picture.attr("alt"));
                    boolean byline = !around.select(AUTHOR_LINK).isEmpty()
                            || BylineOpenings.of(text).isPresent()
                            || !alt.isEmpty() && text.startsWith(alt);
                    return byline
                            && text.length() <= MAX_BYLINE
                            && around.select(HEADING).isEmpty();
                })
                .isPresent();
    }

    /** Whether it stands with a text of its own, as the portrait in a box about the author does. */
    boolean isWithText() {
        return box.filter(around -> ElementText.of(around, 41).length() > 40
                        && around.getElementsByTag("img").size() == 1
                        && Captions.of(picture).isEmpty())
                .isPresent();
    }

    /** Whether a label leads to it in its line: {@code Rating: <img src=four.gif>}; not {@code Poster: <img>}. */
    static boolean isLabelled(Element picture) {
        String line = LineBefore.of(picture);
        return line.endsWith(":")
                && line.length() <= MAX_LABEL
                && Purposes.ofPicture(line).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import java.util.List;
import org.jsoup.nodes.Element;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.words.Text;

/**
 * Takes the name of a series of reviews off a title: "Critique Advent: Harbour Lights", where the page links to other
 * posts of the series, "Critique Advent: Night Notes".
 *
 * <p>Only a series with a word such as "review" in its name is one of reviews; "Star Wars:" is none.
 */
final class Series {
    private static final int MAX_LINKS = 1_000;
    private static final int MAX_TITLE = 300;

    private Series() {}

    /** The title without its series, or as it is. */
    static String without(Article article, String title) {
        int colon = title.indexOf(": ");
        String series = colon < 0 ? "" : title.substring(0, colon);
        if (!TitleWords.hasReviewWord(series) || TitleWords.isGeneric(series)) {
            return title;
        }
        String own = Text.key(title);
        String begin = series + ": ";
        List<Element> links = article.page().elements("a");
        for (Element link : links.subList(0, Math.min(MAX_LINKS, links.size()))) {
            String text = ElementText.of(link, MAX_TITLE);
            if (text.startsWith(begin) && !Text.key(text).equals(own)) {
                return title.substring(colon + 2);
            }
        }
        return title;
    }
}

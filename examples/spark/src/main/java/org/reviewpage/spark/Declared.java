// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.reviewpage.html.source.PageContent;

/**
 * Tells pages that call themselves reviews, in their address, in their title or in structured data. Many reviews do not,
 * so this is for surveys that rather miss a third of the reviews than parse everything.
 */
final class Declared {
    /** Beginnings of words, without accents. */
    private static final List<String> WORDS = Stream.of(
                    "review critic critiq kritik rezension recens recenz resena resenh kryty anmeld arvostel"
                            .split(" "),
                    "рецензи отзыв обзор レビュー 感想 影评 书评 影評 書評 리뷰 ★".split(" "))
            .flatMap(Stream::of)
            .map(Declared::plain)
            .toList();

    /** As structured data names them. */
    private static final List<String> MARKUP = List.of(
            "schema.org/Review",
            "schema.org/review",
            "\"Review\"",
            "\"review\"",
            "hreview",
            "reviewRating",
            "itemReviewed");

    /** Titles are near the beginning; the rest of a page is searched as it is, which is much faster. */
    private static final int HEAD = 20_000;

    private Declared() {}

    static boolean is(PageContent page) {
        return anyIn(plain(page.url().orElse("")), WORDS)
                || anyIn(plain(title(page.html())), WORDS)
                || anyIn(page.html(), MARKUP);
    }

    private static String title(String html) {
        String head = html.substring(0, Math.min(html.length(), HEAD)).toLowerCase(Locale.ROOT);
        int begin = head.indexOf("<title");
        int end = begin < 0 ? -1 : head.indexOf("</title", begin);
        return end < 0 ? "" : head.substring(begin, end);
    }

    /** Without accents and in lower case. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private static boolean anyIn(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}

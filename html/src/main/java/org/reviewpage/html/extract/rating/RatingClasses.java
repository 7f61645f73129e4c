// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.NameWords;
import org.reviewpage.html.words.Resource;

/**
 * What the classes and ids of an article's elements tell of ratings, read in one walk for all who ask.
 *
 * @param rated the elements that show a rating, by the words of {@code class-words.tsv}
 * @param haveBox whether one is the box of a known product
 * @param haveStar whether one is called a star
 */
record RatingClasses(List<Element> rated, boolean haveBox, boolean haveStar) {
    private static final int RATING = 1;
    private static final int OTHER = 2;
    private static final int BOX = 4;
    private static final Glossary<Integer> MEANINGS = meanings();

    static RatingClasses of(Article article) {
        return article.once(RatingClasses::read);
    }

    private static RatingClasses read(Article article) {
        List<Element> rated = new ArrayList<>();
        boolean haveBox = false;
        boolean haveStar = false;
        for (Element element : article.elements()) {
            int meaning = meaning(element);
            if ((meaning & (RATING | OTHER)) == RATING) {
                rated.add(element);
            }
            haveBox |= (meaning & BOX) != 0;
            haveStar = haveStar || namesStar(element.className()) || namesStar(element.id());
        }
        return new RatingClasses(rated, haveBox, haveStar);
    }

    /** Whether an element is the box of a known product, by its names or words of them. */
    static boolean isBox(Element element) {
        return (meaning(element) & BOX) != 0;
    }

    private static int meaning(Element element) {
        return NameWords.meaning(element.className(), MEANINGS) | NameWords.meaning(element.id(), MEANINGS);
    }

    /** Whether names have a star as people write it: {@code fa-star}, {@code ratingStar}. */
    private static boolean namesStar(String names) {
        return names.contains("star") || names.contains("Star") || names.contains("STAR");
    }

    private static Glossary<Integer> meanings() {
        Map<String, Integer> meanings = new HashMap<>();
        Resource.set(RatingClasses.class, "class-words.tsv", "rating").forEach(word -> meanings.put(word, RATING));
        Resource.set(RatingClasses.class, "class-words.tsv", "not-rating").forEach(word -> meanings.put(word, OTHER));
        ScoreBox.names().forEach(name -> meanings.merge(name, BOX, (one, other) -> one | other));
        return new Glossary<>(meanings);
    }
}

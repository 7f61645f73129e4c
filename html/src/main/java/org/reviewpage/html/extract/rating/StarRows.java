// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Rating;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.rating.StarShape;

/**
 * Reports rows of stars of which each is an element: {@code <img src="star_on.png">} four times and {@code star_off.png}
 * once, icons of a font such as {@code fa-star} and {@code fa-star-half-o}.
 *
 * <p>One star alone is an ornament, and nothing but empty stars is a form to vote in.
 */
public final class StarRows implements Extractor {
    private static final int MOST = 10;

    @Override
    public String name() {
        return "star-rows";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (!hasStars(article)) {
            return;
        }
        Map<Element, List<Element>> byParent = new LinkedHashMap<>();
        for (Element element : article.elements()) {
            Element parent = element.parent();
            if (parent != null && filled(element).isPresent()) {
                byParent.computeIfAbsent(parent, unseen -> new ArrayList<>()).add(element);
            }
        }
        List<Sighting> sightings = new ArrayList<>();
        rows(byParent).forEach((parent, stars) -> {
            double value =
                    stars.stream().mapToDouble(star -> filled(star).orElse(0)).sum();
            boolean isRow = stars.size() > 1 && stars.size() <= MOST && value > 0;
            if (isRow) {
                boolean showsScale =
                        stars.stream().anyMatch(star -> filled(star).orElse(1) == 0);
                double best = showsScale ? stars.size() : value <= 5 ? 5 : MOST;
                sightings.add(new Sighting(stars.get(0), Rating.outOf(value, best), 0.85, name(stars.get(0))));
            }
        });
        Sightings.report(article, sightings, findings);
    }

    private static boolean hasStars(Article article) {
        return RatingClasses.of(article).haveStar()
                || article.elements("img", "use").stream()
                        .anyMatch(image -> StarShape.of(name(image)).isPresent());
    }

    /** Stars side by side, or each alone in a wrapper with the wrappers side by side. */
    private static Map<Element, List<Element>> rows(Map<Element, List<Element>> byParent) {
        Map<Element, List<Element>> rows = new LinkedHashMap<>();
        byParent.forEach((parent, stars) -> {
            Element grandparent = parent.parent();
            boolean isWrapped = stars.size() == 1 && grandparent != null;
            rows.computeIfAbsent(isWrapped ? grandparent : parent, unseen -> new ArrayList<>())
                    .addAll(stars);
        });
        return rows;
    }

    private static OptionalDouble filled(Element element) {
        OptionalDouble filled = StarShape.of(name(element));
        boolean isLeaf = filled.isPresent()
                && element.childrenSize() == 0
                && element.ownText().length() <= 2;
        return isLeaf ? filled : OptionalDouble.empty();
    }

    private static String name(Element element) {
        return switch (element.normalName()) {
            case "img" -> ImageNames.fileName(element);
            case "use" -> element.attr("href") + element.attr("xlink:href");
            default -> element.className();
        };
    }
}

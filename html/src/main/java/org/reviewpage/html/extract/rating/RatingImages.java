// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Rating;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.rating.RatingName;
import org.reviewpage.html.rating.Verdict;
import org.reviewpage.html.rating.Verdict.Form;
import org.reviewpage.html.rating.Verdicts;
import org.reviewpage.html.words.Text;

/**
 * Reports pictures that show a whole rating: {@code <img alt="4 stars" src="star-rating-4.png">}, {@code
 * stars/4-5.gif}. What the picture says in words goes before its file's name.
 */
public final class RatingImages implements Extractor {
    private static final int MAX_HEIGHT = 250;
    private static final Pattern HEIGHT = Pattern.compile("\\d{1,5}(?:px)?");

    @Override
    public String name() {
        return "rating-images";
    }

    @Override
    public void extract(Article article, Findings findings) {
        List<Sighting> sightings = new ArrayList<>();
        for (Element element : article.elements("img")) {
            if (!isLarge(element)) {
                said(element, element.attr("alt"))
                        .or(() -> said(element, element.attr("title")))
                        .or(() -> named(element))
                        .ifPresent(sightings::add);
            }
        }
        Sightings.report(article, sightings, findings);
    }

    private static Optional<Sighting> said(Element image, String words) {
        String text = Text.collapse(Text.head(words, 80));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Rating> rating = Verdicts.in(text).stream()
                .filter(verdict -> verdict.form() == Form.LABELLED || verdict.form() == Form.ALONE)
                .map(Verdict::rating)
                .findFirst()
                .or(() -> RatingName.of(text).map(named -> named.as(text)));
        return rating.map(found -> new Sighting(image, found, 0.85, text));
    }

    private static Optional<Sighting> named(Element image) {
        String name = ImageNames.fileName(image);
        return RatingName.of(name)
                .or(() -> RatingName.of(ImageNames.folder(image) + " " + name))
                .map(rating -> new Sighting(image, rating, 0.75, name));
    }

    private static boolean isLarge(Element image) {
        String height = image.attr("height");
        return !height.isEmpty()
                && HEIGHT.matcher(height).matches()
                && Integer.parseInt(height.replace("px", "")) > MAX_HEIGHT;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.reviewpage.core.Rating;

/**
 * Five full stars of which the last are grey: {@code <span style="color:gold">★★★★</span><span
 * style="color:#ccc">★</span>}. Their text alone would be five of five.
 *
 * <p>Two looks, the full ones first; stars of one look are counted elsewhere.
 */
final class ColouredStars {
    private static final int MAX_NODES = 60;
    private static final Set<Integer> SCALES = Set.of(4, 5, 6, 10);

    private ColouredStars() {}

    /** The rating in a line of coloured stars, if it is one. */
    static Optional<Rating> in(Element line) {
        List<String> looks = new ArrayList<>();
        List<TextNode> texts = line.nodeStream(TextNode.class).limit(MAX_NODES).toList();
        for (TextNode text : texts) {
            long stars = text.getWholeText().chars().filter(c -> c == '★').count();
            for (int i = 0; i < stars && looks.size() <= 10; i++) {
                looks.add(look(text, line));
            }
        }
        int full = looks.isEmpty() ? 0 : looks.lastIndexOf(looks.get(0)) + 1;
        boolean isParted = full < looks.size()
                && SCALES.contains(looks.size())
                && looks.subList(0, full).stream().distinct().count() == 1
                && looks.subList(full, looks.size()).stream().distinct().count() == 1;
        return isParted
                ? Optional.of(Rating.outOf(full, looks.size()).as("★".repeat(full) + "☆".repeat(looks.size() - full)))
                : Optional.empty();
    }

    /** What tells the colour of a text: the attributes of the elements between it and its line. */
    private static String look(TextNode text, Element line) {
        StringBuilder look = new StringBuilder();
        for (Element at = text.parent(); at != null && at != line; at = at.parent()) {
            look.append(at.attr("style"))
                    .append('|')
                    .append(at.attr("color"))
                    .append('|')
                    .append(at.className());
        }
        return look.toString();
    }
}

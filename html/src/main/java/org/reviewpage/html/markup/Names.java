// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Names of types and properties, brought to the local names of schema.org.
 *
 * <p>data-vocabulary.org was Google's vocabulary until 2020; old posts still carry it.
 */
final class Names {
    private static final int MAX_NAMES = 10;

    private static final Map<String, String> DATA_VOCABULARY = Map.of(
            "itemreviewed", "itemReviewed",
            "reviewer", "author",
            "dtreviewed", "datePublished",
            "rating", "reviewRating",
            "summary", "name",
            "value", "ratingValue",
            "best", "bestRating",
            "worst", "worstRating",
            "average", "ratingValue",
            "photo", "image");

    private Names() {}

    /** {@code "https://schema.org/Movie schema:Book"} as {@code [Movie, Book]}. */
    static List<String> types(String attribute) {
        return locals(attribute).stream()
                .map(name -> name.equals("Review-aggregate") ? "AggregateRating" : name)
                .toList();
    }

    /** {@code "schema:name v:itemreviewed"} as {@code [name, itemReviewed]}. */
    static List<String> properties(String attribute) {
        return locals(attribute).stream()
                .map(name -> DATA_VOCABULARY.getOrDefault(name, name))
                .toList();
    }

    private static List<String> locals(String attribute) {
        List<String> names = new ArrayList<>();
        for (String name : attribute.strip().split("\\s", MAX_NAMES)) {
            int end = name.length();
            while (end > 0 && (name.charAt(end - 1) == '/' || name.charAt(end - 1) == '#')) {
                end--;
            }
            String plain = name.substring(0, end);
            int cut = Math.max(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('#')), plain.lastIndexOf(':'));
            if (cut + 1 < plain.length()) {
                names.add(plain.substring(cut + 1));
            }
        }
        return names;
    }
}

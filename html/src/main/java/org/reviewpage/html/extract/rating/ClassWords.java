// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.html.words.Recall;
import org.reviewpage.html.words.Text;

/** The words that classes and ids are made of: {@code userRating_box} is user, rating and box. */
final class ClassWords {
    private static final int MAX_NAME = 300;
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Recall<Set<String>> WORDS = new Recall<>(ClassWords::words);

    private ClassWords() {}

    /** The words of an element's classes and id, in lower case. */
    static Set<String> of(Element element) {
        return WORDS.of(whole(element));
    }

    /** An element's classes and id as one text, for what is remembered of them. */
    static String whole(Element element) {
        String id = element.id();
        return id.isEmpty() ? element.className() : Text.head(element.className(), MAX_NAME) + " " + id;
    }

    /** The words of {@link #whole}. */
    static Set<String> words(String whole) {
        String parted =
                HUMP.matcher(Text.head(whole, 2 * MAX_NAME)).replaceAll(" ").toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(Arrays.asList(NO_LETTERS.split(parted)));
        words.remove("");
        return Collections.unmodifiableSet(words);
    }

    /** Whether an element has this class, or this id. */
    static boolean has(Element element, String name) {
        return element.hasClass(name) || element.id().equals(name);
    }
}

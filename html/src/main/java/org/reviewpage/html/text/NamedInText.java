// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.page.Text;

/**
 * Whether a word of the title is a name in the text: with a capital amid sentences, and hardly ever without one.
 *
 * <p>"Mooks – A Trendy Dining Experience" is about Mooks; "Composition in Landscape Photography" is about no one thing,
 * and capitals in its title are only a habit. In German all nouns have capitals.
 */
final class NamedInText {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d]{3,30}");
    private static final Pattern AMID_A_SENTENCE = Pattern.compile("[\\p{L}\\d,;:] $");
    private static final int LEAST = 2;
    private static final double MOST_SMALL = 0.2;

    private NamedInText() {}

    static boolean holds(PostView post) {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> small = new HashMap<>();
        Matcher word = WORD.matcher(post.body());
        while (word.find()) {
            if (Character.isLowerCase(word.group().codePointAt(0))) {
                small.merge(key(word.group()), 1, Integer::sum);
            } else if (AMID_A_SENTENCE
                    .matcher(before(post.body(), word.start()))
                    .find()) {
                names.merge(key(word.group()), 1, Integer::sum);
            }
        }
        Stream<String> title =
                WORD.matcher(Text.head(post.title(), 300)).results().map(found -> key(found.group()));
        return title.filter(each -> !TitleWords.hasReviewWord(each)).anyMatch(each -> {
            int times = names.getOrDefault(each, 0);
            return times >= LEAST && small.getOrDefault(each, 0) <= MOST_SMALL * times;
        });
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - 2), at);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

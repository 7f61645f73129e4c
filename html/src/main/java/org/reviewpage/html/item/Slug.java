// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Text;

/** The words of an address: {@code /2013/12/her-review/} has the slug "her". */
public final class Slug {
    private static final int MAX_LENGTH = 300;
    private static final Pattern HOST = Pattern.compile("^[a-z]{1,8}://[^/]{0,200}");
    private static final Pattern PARTING = Pattern.compile("[/?#]");
    private static final Pattern EXTENSION = Pattern.compile("\\.\\w{2,5}$");

    private Slug() {}

    /** The last part of the path that has words, without dates and words about the post. */
    public static String of(String url) {
        List<String> parts = path(url);
        for (int i = parts.size() - 1; i >= 0; i--) {
            String slug = withoutEdges(parts.get(i));
            if (!slug.isEmpty()) {
                return slug;
            }
        }
        return "";
    }

    /** The words of a slug with capitals, as a name: "The Wolf Of Wall Street". */
    public static String asName(String slug) {
        StringBuilder name = new StringBuilder();
        for (String word : slug.split(" ", -1)) {
            int first = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
            name.append(name.length() > 0 ? " " : "")
                    .append(word.substring(0, first).toUpperCase(Locale.ROOT))
                    .append(word.substring(first));
        }
        return name.toString();
    }

    /** The parts of the path as words, in order. */
    public static List<String> path(String url) {
        String path = HOST.matcher(Text.head(url, MAX_LENGTH)).replaceFirst("");
        List<String> parts = new ArrayList<>();
        for (String part : PARTING.split(path, -1)) {
            String key = Text.key(decode(EXTENSION.matcher(part).replaceFirst("")));
            if (!key.isEmpty()) {
                parts.add(key);
            }
        }
        return parts;
    }

    /** Words without numbers and words about the post at either end; empty if nothing else is left. */
    public static String withoutEdges(String part) {
        List<String> words = new ArrayList<>(List.of(part.split(" ", -1)));
        while (words.size() > 1 && TitleDates.isNumber(words.get(0))) {
            words.remove(0);
        }
        while (!words.isEmpty() && isEdge(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (!words.isEmpty() && TitleWords.isReviewWord(words.get(0))) {
            words.remove(0);
        }
        return words.stream().allMatch(TitleWords::isGenericWord) ? "" : String.join(" ", words);
    }

    private static boolean isEdge(String word) {
        return TitleWords.isReviewWord(word) || word.equals("a") || TitleDates.isNumber(word);
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return part;
        }
    }
}

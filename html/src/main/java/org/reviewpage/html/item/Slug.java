// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reviewpage.html.words.Text;

/** The words of an address: {@code /2013/12/her-review/} has the slug "her". */
public final class Slug {
    private static final int MAX_LENGTH = 300;
    private static final int MAX_SCHEME = 8;
    private static final String PARTING = "/?#";
    private static final int MIN_EXTENSION = 2;
    private static final int MAX_EXTENSION = 5;

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
        String text = Text.head(url, MAX_LENGTH);
        List<String> parts = new ArrayList<>();
        int end;
        for (int start = afterHost(text); start < text.length(); start = end + 1) {
            end = start;
            while (end < text.length() && PARTING.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String key = Text.key(decode(text.substring(start, beforeExtension(text, start, end))));
            if (!key.isEmpty()) {
                parts.add(key);
            }
        }
        return parts;
    }

    private static int afterHost(String url) {
        int scheme = url.indexOf("://");
        if (scheme <= 0 || scheme > MAX_SCHEME) {
            return 0;
        }
        int slash = url.indexOf('/', scheme + "://".length());
        return slash < 0 ? url.length() : slash;
    }

    /** Where the file extension of a part begins, {@code .html}; the part's end if it has none. */
    private static int beforeExtension(String url, int start, int end) {
        int dot = end - 1;
        while (dot >= start && isWordCharacter(url.charAt(dot))) {
            dot--;
        }
        int length = end - dot - 1;
        boolean isThere = dot >= start && url.charAt(dot) == '.' && length >= MIN_EXTENSION && length <= MAX_EXTENSION;
        return isThere ? dot : end;
    }

    private static boolean isWordCharacter(char c) {
        return c <= '~' && Character.isLetterOrDigit(c) || c == '_';
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

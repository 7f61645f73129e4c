// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.HashSet;
import java.util.Set;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Resource;
import org.reviewpage.html.words.Text;

/**
 * The lines of {@code beside-lines.txt}: "Filed under: films", "5 min read", "Photo by Bo Quill".
 *
 * <p>A line that is long, or ends as a sentence does after more than a few words, is text whatever it begins with.
 */
final class BesideLines {
    private static final int LONGEST = 200;
    private static final int LONGEST_SENTENCE = 100;
    private static final int MOST_WORDS = 6;

    private static final Glossary<String> BEGINNINGS = Glossary.of(load("beside-lines.txt"));

    private BesideLines() {}

    private static Set<String> load(String resource) {
        Set<String> lines = new HashSet<>();
        for (String line : Resource.lines(BesideLines.class, resource)) {
            lines.add(line.equals("©") ? line : Text.key(line));
        }
        return lines;
    }

    /** Whether a block is such a line. */
    static boolean has(Block block) {
        String text = block.text();
        if (text.length() > LONGEST || block.headingLevel() > 0 && text.length() > LONGEST_SENTENCE) {
            return false;
        }
        if (text.startsWith("©") || text.startsWith("(c) ")) {
            return true;
        }
        boolean sentence = Sentences.ends(text) && text.length() > LONGEST_SENTENCE;
        return !sentence && begins(block.key());
    }

    private static boolean begins(String key) {
        int start = 0;
        while (start < key.length() && (Character.isDigit(key.charAt(start)) || key.charAt(start) == ' ')) {
            start++;
        }
        int words = 0;
        for (int end = start; end <= key.length() && words < MOST_WORDS; end++) {
            if (end == key.length() || key.charAt(end) == ' ') {
                words++;
                if (BEGINNINGS.at(key, start, end) != null && (words > 1 || isLabel(key, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One word alone is a label only if it is all of the line or few words follow: "Tags: a, b". */
    private static boolean isLabel(String key, int end) {
        return end == key.length() || key.length() < LONGEST_SENTENCE;
    }
}

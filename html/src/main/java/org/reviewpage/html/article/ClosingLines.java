// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Vocabulary;

/** The lines of {@code closing-lines.txt}: a page puts them after a post, above comments, other posts or facts. */
final class ClosingLines {
    /** Such a line is short; with the title of the post in it, it may be this long. */
    private static final int LONGEST = 120;

    private static final Vocabulary LINES = Vocabulary.read(ClosingLines.class, "closing-lines.txt");
    private static final Glossary<String> COMMENTS = Glossary.of(LINES.words("comments"));
    private static final Glossary<String> COMMENTS_BEGIN = Glossary.of(LINES.words("comments begin"));
    private static final Glossary<String> OTHERS = Glossary.of(LINES.words("others"));
    private static final Glossary<String> FACTS = Glossary.of(LINES.words("facts"));

    private ClosingLines() {}

    /** Whether readers' comments, or the form for them, begin at this block: "3 Comments", "2 thoughts on Her". */
    static boolean beginsComments(Block block) {
        if (block.text().length() > LONGEST) {
            return false;
        }
        String line = bare(block);
        if (has(COMMENTS, line, line.length())) {
            return true;
        }
        int second = line.indexOf(' ', line.indexOf(' ') + 1);
        int third = second < 0 ? -1 : line.indexOf(' ', second + 1);
        return has(COMMENTS_BEGIN, line, second) || has(COMMENTS_BEGIN, line, third);
    }

    /** Whether other posts, share buttons or adverts begin at this block. */
    static boolean beginsOthers(Block block) {
        return isOneOf(OTHERS, block);
    }

    /** Whether a list of credits or a player stands below this block: "Cast & Crew", "Official Trailer". */
    static boolean beginsFacts(Block block) {
        return isOneOf(FACTS, block);
    }

    private static boolean isOneOf(Glossary<String> lines, Block block) {
        if (block.text().length() > LONGEST / 2) {
            return false;
        }
        String line = bare(block);
        return has(lines, line, line.length());
    }

    /** Whether the beginning of a line up to a place, which is none if it is negative, is one of some lines. */
    private static boolean has(Glossary<String> lines, String line, int end) {
        return lines.at(line, 0, end) != null;
    }

    /** The words of a line without its numbers. */
    private static String bare(Block block) {
        String key = block.key();
        if (!block.characters().hasDigit() && !block.characters().isBeyondAscii()) {
            return key;
        }
        StringBuilder out = new StringBuilder(key.length());
        int start = 0;
        boolean number = true;
        for (int i = 0; i <= key.length(); i++) {
            if (i < key.length() && key.charAt(i) != ' ') {
                number &= Character.isDigit(key.charAt(i));
            } else {
                if (!number) {
                    out.append(out.length() > 0 ? " " : "").append(key, start, i);
                }
                start = i + 1;
                number = true;
            }
        }
        return out.toString();
    }
}

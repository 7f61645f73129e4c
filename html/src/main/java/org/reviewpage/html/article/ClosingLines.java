// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.Set;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Vocabulary;

/** The lines of {@code closing-lines.txt}: a page puts them after a post, above comments, other posts or facts. */
final class ClosingLines {
    /** Such a line is short; with the title of the post in it, it may be this long. */
    private static final int LONGEST = 120;

    private static final Vocabulary LINES = Vocabulary.read(ClosingLines.class, "closing-lines.txt");
    private static final Set<String> COMMENTS = LINES.words("comments");
    private static final Set<String> COMMENTS_BEGIN = LINES.words("comments begin");
    private static final Set<String> OTHERS = LINES.words("others");
    private static final Set<String> FACTS = LINES.words("facts");

    private ClosingLines() {}

    /** Whether readers' comments, or the form for them, begin at this block: "3 Comments", "2 thoughts on Her". */
    static boolean beginsComments(Block block) {
        if (block.text().length() > LONGEST) {
            return false;
        }
        String line = bare(block);
        if (COMMENTS.contains(line)) {
            return true;
        }
        int second = line.indexOf(' ', line.indexOf(' ') + 1);
        int third = second < 0 ? -1 : line.indexOf(' ', second + 1);
        return second > 0 && COMMENTS_BEGIN.contains(line.substring(0, second))
                || third > 0 && COMMENTS_BEGIN.contains(line.substring(0, third));
    }

    /** Whether other posts, share buttons or adverts begin at this block. */
    static boolean beginsOthers(Block block) {
        return block.text().length() <= LONGEST / 2 && OTHERS.contains(bare(block));
    }

    /** Whether a list of credits or a player stands below this block: "Cast & Crew", "Official Trailer". */
    static boolean beginsFacts(Block block) {
        return block.text().length() <= LONGEST / 2 && FACTS.contains(bare(block));
    }

    /** The words of a line without its numbers. */
    private static String bare(Block block) {
        if (!block.characters().hasDigit() && !block.characters().isBeyondAscii()) {
            return block.key();
        }
        StringBuilder out = new StringBuilder();
        for (String word : block.key().split(" ")) {
            if (!word.chars().allMatch(Character::isDigit)) {
                out.append(out.length() > 0 ? " " : "").append(word);
            }
        }
        return out.toString();
    }
}

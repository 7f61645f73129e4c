// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article.section;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.reviewpage.html.article.Prose;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;

/**
 * A part of a post with a heading of its own.
 *
 * @param head the block that it begins with
 * @param heading the words of the head that may name what is reviewed
 * @param name the heading without its number
 * @param key the {@link Text#key(String)} of the name
 * @param blocks its other blocks
 * @param prose how much prose it has below its head, or in the same line
 */
record Entry(Block head, String heading, String name, String key, List<Block> blocks, double prose) {
    private static final Evaluator EMPHASIS = QueryParser.parse("b, strong, a, i, em, cite");
    private static final int YEAR_AFTER = 40;
    private static final Pattern NUMBER =
            Pattern.compile("(?i:no\\.?|nr\\.?|number|#|n°)?\\s?(\\d{1,3})\\s?(?:[.):#]|\\s[-–—]|[-–—]\\s)\\s?(?=\\D)");

    static Entry of(Block head, String heading, List<Block> blocks) {
        String name = unnumbered(heading);
        String key = name.equals(head.text()) ? head.key() : Text.key(name);
        double prose = isLead(head, heading) ? Prose.in(head) : 0;
        for (Block block : blocks) {
            prose += Prose.in(block);
        }
        return new Entry(head, heading, name, key, blocks, prose);
    }

    /** The name that a heading begins with when its number is taken off: "Her" of "2) Her". */
    static String unnumbered(String heading) {
        Matcher matcher = NUMBER.matcher(heading);
        return heading.substring(matcher.lookingAt() ? matcher.end() : 0).strip();
    }

    /** Whether the head is the label of the name, which stands in the next cell. */
    boolean isLabel() {
        return !head.text().contains(heading);
    }

    /** The number that the heading begins with, 0 if none. */
    int number() {
        Matcher matcher = NUMBER.matcher(heading);
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** Whether the text goes on in the line of the heading. */
    boolean isLead() {
        return isLead(head, heading);
    }

    private static boolean isLead(Block head, String heading) {
        return head.text().length() > 2 * heading.length();
    }

    /** The heading with a year in brackets that may follow it in its line. */
    String opening() {
        return isLead() ? Text.head(head.text(), heading.length() + YEAR_AFTER) : name;
    }

    /** The element that shows the heading: the block's element, or what is bold in it where it holds more. */
    Element shown() {
        Element element = head.element();
        if (head.text().length() <= heading.length() + 8
                && Text.collapse(Text.head(element.text(), 400)).equals(Text.head(head.text(), 400))) {
            return element;
        }
        String key = Text.key(heading);
        for (Element bold : element.select(EMPHASIS)) {
            String text = Text.key(Text.head(bold.text(), 400));
            if (!text.isEmpty() && (text.equals(key) || key.startsWith(text))) {
                return bold;
            }
        }
        return element;
    }
}

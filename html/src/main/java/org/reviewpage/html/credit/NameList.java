// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Text;

/**
 * Splits names that a page writes as a list: "A, B and C".
 *
 * <p>What belongs to one name stays together: "Robert Downey, Jr.", "Earth, Wind &amp; Fire", "Nick Cave &amp; the Bad
 * Seeds", "Farrar, Straus and Giroux", "Lord, Phil".
 */
final class NameList {
    private static final int MAX_NAMES = 100;
    private static final String SEPARATORS = ";,|•、，；\n\t";

    private static final Pattern SUFFIX = Pattern.compile(
            "(?:Jr|Sr|I{2,3}|IV|Inc|Ltd|LLC|L\\.L\\.C|Co|Corp|GmbH|M\\.?D|Ph\\.?D|Esq)\\.?", Pattern.CASE_INSENSITIVE);

    /** Words between the last two names of a list; the short ones join the parts of one name too ("Ortega y Gasset"). */
    private static final Pattern AND = Pattern.compile(" (?:&|\\+|(?i:and|und|et|en|och|og)|y|e|i|и) ");

    private static final Pattern LEADING_AND =
            Pattern.compile("^(?:&|and|und|et|y|и) ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern GROUP_TAIL = Pattern.compile(
            "^(?:the|his|her|their|die|das|der|los|las|les|company|sons|co)\\b.*", Pattern.CASE_INSENSITIVE);

    private NameList() {}

    /**
     * The names of a list, as they are written.
     *
     * @param groups whether they may be names of bands and companies, in which "and" is usual
     */
    static List<String> split(String list, boolean groups) {
        List<String> pieces = joinSuffixes(pieces(list));
        if (isOneGroup(pieces, groups) || isInverted(pieces, list, groups)) {
            return List.of(Text.collapse(list));
        }
        List<String> names = new ArrayList<>();
        for (String piece : pieces) {
            addAll(names, LEADING_AND.matcher(piece).replaceFirst(""), groups);
        }
        return names.subList(0, Math.min(names.size(), MAX_NAMES));
    }

    /** The pieces between separators that stand outside of brackets. */
    private static List<String> pieces(String list) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i < list.length() ? list.charAt(i) : '\n';
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            }
            boolean slash = c == '/' && i > 0 && list.charAt(i - 1) == ' ';
            boolean dot = c == '·' && i > 0 && list.charAt(i - 1) == ' ';
            if (i == list.length() || c == '\n' || (depth == 0 && (slash || dot || SEPARATORS.indexOf(c) >= 0))) {
                String piece = Text.collapse(list.substring(start, i));
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private static List<String> joinSuffixes(List<String> pieces) {
        List<String> joined = new ArrayList<>();
        for (String piece : pieces) {
            if (!joined.isEmpty() && SUFFIX.matcher(piece).matches()) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + ", " + piece);
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** "Earth, Wind & Fire", "Simon & Schuster": single words, the last two joined by "and". */
    private static boolean isOneGroup(List<String> pieces, boolean groups) {
        if (!groups || pieces.isEmpty()) {
            return false;
        }
        String last = pieces.get(pieces.size() - 1);
        Matcher and = AND.matcher(last);
        return and.find()
                && isWord(last.substring(0, and.start()))
                && last.substring(and.end()).split(" ").length <= 2
                && pieces.subList(0, pieces.size() - 1).stream().allMatch(NameList::isWord);
    }

    /** "Lord, Phil" is one person; two words and nothing else. */
    private static boolean isInverted(List<String> pieces, String list, boolean groups) {
        return !groups
                && pieces.size() == 2
                && list.contains(",")
                && pieces.stream().allMatch(NameList::isWord);
    }

    private static void addAll(List<String> names, String piece, boolean groups) {
        Matcher and = AND.matcher(piece);
        int start = 0;
        while (and.find()) {
            String left = piece.substring(start, and.start());
            String right = piece.substring(and.end());
            if (parts(left, and.group().strip(), right, groups)) {
                names.add(left);
                start = and.end();
            }
        }
        names.add(piece.substring(start));
    }

    private static boolean parts(String left, String and, String right, boolean groups) {
        if (GROUP_TAIL.matcher(right).matches() || depth(left) != 0) {
            return false;
        }
        boolean bothLong = !isWord(left) && !isWord(AND.split(right, 2)[0]);
        boolean sure = and.length() > 2 || and.equals("&") || and.equals("+") || and.equals("и") || and.equals("et");
        return bothLong || (sure && !groups);
    }

    private static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    private static boolean isWord(String text) {
        return text.strip().indexOf(' ') < 0;
    }
}

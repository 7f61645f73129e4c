// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Text;

/**
 * Reads the labels in a line of text: "Directed by: A. Poe; Starring: B. Quill and C. Ray", "1997 · Directed by A. Poe".
 *
 * <p>A label stands where something begins: the line, a bracket, what follows a comma, stop, bar or dot. Without a colon
 * only labels count that end in "by" or the like; in a long paragraph none, for it is prose.
 */
public final class CreditLine {
    private static final int MAX_LINE = 600;
    private static final int MAX_LOOSE_LINE = 200;
    private static final int MAX_WORDS = 6;
    private static final int MAX_LABELS = 30;

    /** Where a value ends if no label ends it: a bar or a dash; a bracket that was not opened ends it too. */
    private static final Pattern END = Pattern.compile(" ?[|•·~]| [–—] ");

    private CreditLine() {}

    /**
     * A label and the words that follow it.
     *
     * @param firm whether a colon parts them
     */
    public record Labelled(Label label, String value, boolean firm) {}

    /** "Designed by Quill Themes | Powered by Blogger": who made the site. */
    private static final Pattern IMPRINT = Pattern.compile(
            "\\b(?i:powered by|wordpress|typepad|blogger\\.com|(?:theme|template)s?(?: design(?:ed)?)? by|rights reserved)\\b"
                    + "|\\b\\p{Lu}\\p{L}{1,20} (?:Themes|Templates)\\b");

    /** What the line labels, in its order. */
    public static List<Labelled> read(String line) {
        String text = Text.head(line, MAX_LINE);
        List<Mark> marks = marks(text);
        if (marks.isEmpty()
                || text.length() <= MAX_LOOSE_LINE && IMPRINT.matcher(text).find()) {
            return List.of();
        }
        List<Labelled> read = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean last = i + 1 == marks.size();
            String value = text.substring(
                    mark.end(), last ? text.length() : marks.get(i + 1).start());
            read.add(new Labelled(
                    mark.label(), cut(value, last && i == 0 && mark.label().isCast()), mark.firm()));
        }
        return read;
    }

    private record Mark(int start, int end, Label label, boolean firm) {}

    /** The labels: one begins at the start, or behind a separator and a space; behind a label, at any capital too. */
    private static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        markAt(text, 0, true).ifPresent(marks::add);
        int last = text.length() <= MAX_LOOSE_LINE ? text.length() : lastColon(text);
        int at = nextEdge(text, marks.isEmpty() ? 1 : marks.get(0).end(), last, !marks.isEmpty());
        while (at < last && marks.size() < MAX_LABELS) {
            boolean hard = isSeparator(text.charAt(at));
            at += hard && text.startsWith(" ", at + 1) ? 2 : 1;
            Optional<Mark> mark = markAt(text, at, hard);
            if (mark.isPresent()) {
                marks.add(mark.get());
                at = mark.get().end();
            }
            at = nextEdge(text, at, last, !marks.isEmpty());
        }
        return marks;
    }

    /** Where the last colon stands, behind which nothing of a long line is a label; -1 if there is none. */
    private static int lastColon(String text) {
        return text.indexOf(':') < 0 && text.indexOf('：') < 0
                ? -1
                : Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
    }

    /** The next place behind which something begins; the end of the search if there is none. */
    private static int nextEdge(String text, int from, int to, boolean atCapitals) {
        int at = from;
        while (at < to && !isSeparator(text.charAt(at)) && !(atCapitals && isBeforeCapital(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean isBeforeCapital(String text, int at) {
        if (text.charAt(at) != ' ' || at + 1 == text.length()) {
            return false;
        }
        int type = Character.getType(text.codePointAt(at + 1));
        return type == Character.UPPERCASE_LETTER || type == Character.OTHER_LETTER;
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case ';', '|', '•', '·', ',', '.', ')', '(', '[', '~', '/', '–', '—', '-' -> true;
            default -> false;
        };
    }

    /** The longest label that begins here. */
    private static Optional<Mark> markAt(String text, int start, boolean hard) {
        Optional<Mark> longest = Optional.empty();
        if (!Labels.mayBegin(text, start)) {
            return longest;
        }
        int end = start;
        for (int words = 0; words < MAX_WORDS && end < text.length(); words++) {
            end = wordEnd(text, end);
            Optional<Mark> mark = mark(text, start, end, hard);
            longest = mark.isPresent() ? mark : longest;
            if (longest.filter(Mark::firm).isPresent() || text.charAt(end - 1) == ';' || text.charAt(end - 1) == ',') {
                break;
            }
        }
        return longest;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
            if (isColon(text.charAt(end - 1))) {
                break;
            }
        }
        return end;
    }

    private static Optional<Mark> mark(String text, int start, int end, boolean hard) {
        boolean colonInside = isColon(text.charAt(end - 1));
        boolean colonAfter = end + 1 < text.length() && text.charAt(end) == ' ' && isColon(text.charAt(end + 1));
        boolean dash = start == 0 && isDash(text, end);
        boolean firm = colonInside || colonAfter || dash;
        boolean loose = hard && text.length() <= MAX_LOOSE_LINE && end < text.length();
        boolean capitals = !firm && loose && start == 0 && isCapitals(text, end);
        if (!firm && !capitals && !(loose && Labels.mayRunOn(text, end))) {
            return Optional.empty();
        }
        Optional<Label> label = Label.find(text.substring(start, colonInside ? end - 1 : end));
        if (dash) {
            return label.filter(found -> !found.weak()).map(found -> new Mark(start, end + 3, found, true));
        }
        if (firm) {
            int after = colonInside ? end : end + 2;
            return label.map(found -> new Mark(start, after, found, true));
        }
        boolean isName = end - start < 4 && text.charAt(end - 1) != '.'; // "Ed Tide" is no editor; "Ed. Bo Quill" is
        return label.filter(found -> found.runsOn() && !isName || capitals && !found.weak())
                .map(found -> new Mark(start, end, found, false));
    }

    /** "Director – Ann Poe" */
    private static boolean isDash(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == ' '
                && "–—=-".indexOf(text.charAt(at + 1)) >= 0
                && text.charAt(at + 2) == ' ';
    }

    /** "DIRECTOR Ann Poe": a label that only its capitals part from the name. */
    private static boolean isCapitals(String text, int end) {
        return isCapitals(text, 0, end) && !isCapitals(text, end, text.length());
    }

    private static boolean isCapitals(String text, int start, int end) {
        int at = start;
        while (at < end && !Character.isLowerCase(text.charAt(at))) {
            at++;
        }
        return at == end && end - start > 3;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    private static String cut(String value, boolean whole) {
        Matcher end = END.matcher(value);
        String cut = value;
        while (end.find()) {
            boolean bar = "|•·".indexOf(end.group().strip()) >= 0;
            if (end.start() > 0 && !(bar && whole)) {
                cut = value.substring(0, end.start());
                break;
            }
        }
        int closed = unopened(cut);
        return Text.collapse(closed < 0 ? cut : cut.substring(0, closed));
    }

    private static int unopened(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return -1;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.wordpress;

import java.util.Locale;
import java.util.Set;

/**
 * Makes paragraphs of blank lines and breaks of line ends, as WordPress and Movable Type do when they show a post: what
 * they store has neither.
 */
public final class Paragraphs {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "map",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "script",
            "section",
            "select",
            "style",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Their line ends are their own. */
    private static final Set<String> AS_IT_IS = Set.of("pre", "script", "style", "textarea", "svg");

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private Gap gap = Gap.PARAGRAPH;

    /** What stands between what was written and what comes next. */
    private enum Gap {
        NONE,
        /** The beginning or end of a block: a line end means nothing. */
        BLOCK,
        LINE,
        PARAGRAPH
    }

    private Paragraphs(String source) {
        this.source = source;
    }

    /** HTML of text with blank lines. */
    public static String html(String text) {
        return new Paragraphs(text.replace("\r\n", "\n").replace('\r', '\n')).read();
    }

    private String read() {
        while (at < source.length()) {
            if (source.charAt(at) != '<') {
                text();
            } else if (source.startsWith("<!--", at)) {
                copyTo(source.indexOf("-->", at), 3);
            } else {
                tag();
            }
        }
        return out.toString();
    }

    private void tag() {
        String name = name();
        if (AS_IT_IS.contains(name)) {
            copyTo(source.toLowerCase(Locale.ROOT).indexOf("</" + name, at), 2 + name.length());
            gap = Gap.BLOCK;
        } else if (BLOCKS.contains(name)) {
            copyTo(source.indexOf('>', at), 1);
            gap = Gap.BLOCK;
        } else {
            fill();
            copyTo(source.indexOf('>', at), 1);
        }
    }

    private String name() {
        int start = source.startsWith("</", at) ? at + 2 : at + 1;
        int end = start;
        while (end < source.length() && end < start + 20 && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        return source.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Copies up to the end of what was found; where it was not found, to the end. */
    private void copyTo(int found, int length) {
        int end = found < 0 ? source.length() : found + length;
        out.append(source, at, end);
        at = end;
    }

    private void text() {
        char c = source.charAt(at++);
        if (c == '\n') {
            boolean second = gap == Gap.LINE || gap == Gap.PARAGRAPH || isBlankLine();
            gap = second ? Gap.PARAGRAPH : gap == Gap.BLOCK ? Gap.BLOCK : Gap.LINE;
        } else if (Character.isWhitespace(c)) {
            out.append(c);
        } else {
            fill();
            out.append(c);
        }
    }

    /** Whether the line that begins here holds nothing. */
    private boolean isBlankLine() {
        int end = at;
        while (end < source.length() && " \t\u00a0".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        return end < source.length() && source.charAt(end) == '\n';
    }

    /** Writes what the gap before a word or an inline element means. */
    private void fill() {
        if (gap == Gap.PARAGRAPH) {
            out.append("\n<p>");
        } else if (gap == Gap.LINE) {
            out.append("<br>\n");
        }
        gap = Gap.NONE;
    }
}

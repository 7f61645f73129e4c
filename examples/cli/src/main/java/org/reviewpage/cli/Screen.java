// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Evidence;
import org.reviewpage.html.page.Warning;
import org.reviewpage.schema.check.Finding;
import picocli.CommandLine.Help.Ansi;

/** Lays evidence out for people: 80 columns, colour where it is wanted, nothing from a page that steers a terminal. */
final class Screen {
    private static final int COLUMNS = 80;
    private static final int VALUE = 300;

    private final PrintWriter out;
    private final Ansi ansi;

    Screen(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    void heading(String text) {
        out.println();
        out.println(styled(Ansi.Style.bold, harmless(text)));
    }

    /** A candidate: its value and confidence, then where it was seen, then why it won or lost. */
    void candidate(Evidence evidence) {
        Candidate<?> candidate = evidence.candidate();
        String value = Values.describe(candidate.value(), VALUE);
        String sure = String.format(Locale.ROOT, "%.2f", candidate.confidence());
        Ansi.Style style = evidence.won() ? Ansi.Style.fg_green : Ansi.Style.faint;
        wrap((evidence.won() ? "  + " : "  - ") + sure + "  ", harmless(value), style);
        wrap(
                " ".repeat(10),
                harmless(candidate.source().extractor() + " at "
                        + candidate.source().where()),
                null);
        String seen = candidate.source().seen();
        if (!seen.isBlank() && !value.startsWith(seen)) {
            wrap(" ".repeat(10), harmless("saw \"" + seen + "\""), null);
        }
        wrap(" ".repeat(10), harmless((evidence.won() ? "won: " : "lost: ") + evidence.reason()), null);
    }

    /** A finding: its level, rule and path, then what is wrong, then what to do. */
    void finding(Finding finding) {
        Ansi.Style style = switch (finding.level()) {
            case ERROR -> Ansi.Style.fg_red;
            case WARNING -> Ansi.Style.fg_yellow;
            case INFO -> Ansi.Style.faint;
        };
        String level = finding.level().name().toLowerCase(Locale.ROOT);
        wrap(String.format(Locale.ROOT, "  %-9s", level), harmless(finding.message()), style);
        wrap(" ".repeat(11), harmless(finding.rule() + " at " + finding.path()), null);
        wrap(" ".repeat(11), harmless(finding.advice()), null);
    }

    /** What kept a page from being read as well as it might be. */
    void warning(int indent, Warning warning) {
        line(indent, "warning " + warning.code() + ": " + warning.message());
    }

    /** A line of text, indented. */
    void line(int indent, String text) {
        wrap(" ".repeat(indent), harmless(text), null);
    }

    private void wrap(String first, String text, Ansi.@org.jspecify.annotations.Nullable Style style) {
        String indent = first;
        String rest = text;
        int width = COLUMNS - first.length();
        while (!rest.isEmpty()) {
            int end = end(rest, width);
            String line = rest.substring(0, end).stripTrailing();
            out.println(indent + (style == null ? line : styled(style, line)));
            rest = rest.substring(end).stripLeading();
            indent = " ".repeat(first.length());
        }
    }

    /** Where a line ends: after the last word that fits; a word that is longer than a line, such as an address, is kept. */
    private static int end(String text, int width) {
        if (text.length() <= width) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', width);
        if (space <= 0) {
            space = text.indexOf(' ');
        }
        return space <= 0 ? text.length() : space;
    }

    private String styled(Ansi.Style style, String text) {
        return ansi.enabled() ? style.on() + text + Ansi.Style.reset.on() : text;
    }

    /** The text with control and direction characters spelt out, so that a page cannot steer the terminal. */
    static String harmless(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean steers = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (c == '\n' || c == '\t') {
                out.append(' ');
            } else if (steers) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The text of a review with the places marked where facts were found. */
final class Marks {
    /** What was seen may be a whole paragraph; then only the value in it is marked. */
    private static final int LONGEST = 120;

    /** In how much text before a value its label is looked for. */
    private static final int NEAR = 100;

    private final String text;
    private final String plain;
    private final List<Span> spans = new ArrayList<>();

    private record Span(int begin, int end, Set<String> fields) {}

    /**
     * A part of a paragraph.
     *
     * @param fields what was found there, in words; empty if nothing was
     */
    record Piece(String text, Optional<String> fields) {}

    Marks(String text) {
        this.text = text;
        plain = text.replaceAll("[\\s\\u00a0]", " ");
    }

    /**
     * Marks where a fact was found.
     *
     * @param seen what it was read from, with single spaces
     * @param value the part of it that matters; may be empty
     * @param isTelling whether the value is worth marking where it stands first, if what was seen is not in the text
     * @return whether it is in the text
     */
    boolean mark(String field, String seen, String value, boolean isTelling) {
        int at = seen.isBlank() || !seen.contains(value) ? -1 : plain.indexOf(seen);
        if (at >= 0 && seen.length() <= LONGEST) {
            return add(at, seen.length(), field);
        }
        if (value.isBlank() || (at < 0 && !isTelling)) {
            return false;
        }
        int place = at >= 0 ? word(plain, value, at) : seen.isBlank() ? -1 : behind(plain, seen, value);
        place = place >= 0 ? place : word(plain, value, 0);
        return place >= 0 && add(place, value.length(), field);
    }

    private boolean add(int begin, int length, String field) {
        spans.add(new Span(begin, begin + length, new TreeSet<>(Set.of(field))));
        return true;
    }

    /** Where a value stands soon after the label that announces it. */
    private static int behind(String text, String label, String value) {
        for (int at = word(text, value, 0); at >= 0; at = word(text, value, at + 1)) {
            if (text.substring(Math.max(0, at - NEAR), at).contains(label)) {
                return at;
            }
        }
        return -1;
    }

    /** Where whole words stand first. */
    private static int word(String text, String words, int from) {
        int at = text.indexOf(words, from);
        while (at >= 0 && !isWhole(text, at, at + words.length())) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    private static boolean isWhole(String text, int begin, int end) {
        return (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** The paragraphs, each in pieces. */
    List<List<Piece>> paragraphs() {
        List<List<Piece>> paragraphs = new ArrayList<>();
        List<Span> apart = apart();
        int begin = 0;
        while (begin < text.length()) {
            int gap = text.indexOf("\n\n", begin);
            int end = gap < 0 ? text.length() : gap;
            paragraphs.add(pieces(begin, end, apart));
            begin = end + 2;
        }
        return paragraphs;
    }

    private List<Piece> pieces(int begin, int end, List<Span> apart) {
        List<Piece> pieces = new ArrayList<>();
        int at = begin;
        for (Span span : apart) {
            if (span.begin() >= at && span.end() <= end) {
                pieces.add(new Piece(text.substring(at, span.begin()), Optional.empty()));
                pieces.add(new Piece(
                        text.substring(span.begin(), span.end()), Optional.of(String.join(", ", span.fields()))));
                at = span.end();
            }
        }
        pieces.add(new Piece(text.substring(at, end), Optional.empty()));
        return pieces;
    }

    /** Spans that overlap become one. */
    private List<Span> apart() {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder()));
        List<Span> apart = new ArrayList<>();
        for (Span span : sorted) {
            Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || span.begin() >= last.end()) {
                apart.add(span);
            } else {
                Set<String> fields = new LinkedHashSet<>(last.fields());
                fields.addAll(span.fields());
                apart.set(apart.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end()), fields));
            }
        }
        return apart;
    }
}

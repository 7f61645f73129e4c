// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Resource;

/** The headings of {@code headings.tsv}: what announces pros, cons and summaries. */
final class ReviewHeadings {
    private static final int LONGEST = 40;
    private static final int MAX_EDGE = 6;
    private static final Glossary<String> KINDS = read();

    private ReviewHeadings() {}

    private static Glossary<String> read() {
        Map<String, String> kinds = new HashMap<>();
        for (String line : Resource.lines(ReviewHeadings.class, "headings.tsv")) {
            String[] cells = line.split("\t", -1);
            for (String word : cells[2].split(", ", -1)) {
                kinds.merge(word, cells[0], (one, other) -> one.compareTo(other) < 0 ? one : other);
                kinds.put(word.replace('\'', '’'), kinds.get(word));
            }
        }
        return new Glossary<>(kinds);
    }

    /** What a whole block announces: {@code pro}, {@code con}, {@code summary}; empty if it is no such heading. */
    static Optional<String> announcedBy(Block block) {
        return block.text().length() <= LONGEST ? announcedBy(block.text()) : Optional.empty();
    }

    /** What the bold words that a block begins with announce. */
    static Optional<String> announcedByLead(Block block) {
        int length = block.lead().length();
        boolean isLabel = length > 0
                && length < block.text().length()
                && length <= LONGEST
                && (block.text().charAt(length - 1) == ':' || block.text().charAt(length) == ':');
        return isLabel ? announcedBy(block.lead()) : Optional.empty();
    }

    /** What a text announces without ornaments before it and punctuation behind it. */
    private static Optional<String> announcedBy(String text) {
        int start = 0;
        for (int signs = 0; signs < MAX_EDGE && start < text.length(); signs++) {
            int c = text.codePointAt(start);
            if (Character.isLetter(c) || c == '+') {
                break;
            }
            start += Character.charCount(c);
        }
        int end = text.length();
        while (end > Math.max(start, text.length() - MAX_EDGE) && " :：.!…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Optional.ofNullable(KINDS.at(text, start, end));
    }
}

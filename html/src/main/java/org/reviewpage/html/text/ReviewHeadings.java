// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Resource;

/** The headings of {@code headings.tsv}: what announces pros, cons and summaries. */
final class ReviewHeadings {
    private static final int LONGEST = 40;
    private static final Map<String, Set<String>> KINDS = read();

    private ReviewHeadings() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String line : Resource.lines(ReviewHeadings.class, "headings.tsv")) {
            String[] cells = line.split("\t", -1);
            for (String word : cells[2].split(", ", -1)) {
                kinds.computeIfAbsent(word, unseen -> new TreeSet<>()).add(cells[0]);
            }
        }
        return kinds;
    }

    /** What a whole block announces: {@code pro}, {@code con}, {@code summary}; empty if it is no such heading. */
    static Optional<String> announcedBy(Block block) {
        return block.text().length() <= LONGEST ? announcedBy(block.text()) : Optional.empty();
    }

    /** What the bold words that a block begins with announce. */
    static Optional<String> announcedByLead(Block block) {
        boolean isLabel = block.lead().length() < block.text().length()
                && block.lead().length() <= LONGEST
                && (block.lead().endsWith(":") || block.text().startsWith(block.lead() + ":"));
        return isLabel ? announcedBy(block.lead()) : Optional.empty();
    }

    private static Optional<String> announcedBy(String text) {
        String plain =
                text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("^[^\\p{L}+]{1,6}|[\\s:：.!…]{1,6}$", "");
        return Optional.ofNullable(KINDS.get(plain))
                .map(kinds -> kinds.iterator().next());
    }
}

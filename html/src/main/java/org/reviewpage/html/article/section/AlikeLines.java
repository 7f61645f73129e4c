// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article.section;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewpage.html.article.Sentences;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;

/** Short lines that begin alike in most entries of a run, as those of reviews do: "Directed by", "Chosen by", "Label:". */
final class AlikeLines {
    private static final int MAX_LINE = 110;

    private AlikeLines() {}

    /** How many such beginnings there are. */
    static int in(List<Entry> entries, double most) {
        Map<String, Integer> counts = new HashMap<>();
        for (Entry entry : entries) {
            Set<String> beginnings = new HashSet<>();
            for (Block block : entry.blocks()) {
                if (block.text().length() <= MAX_LINE && !Sentences.ends(block.text())) {
                    beginnings.add(beginning(block.text()));
                }
            }
            beginnings.forEach(beginning -> counts.merge(beginning, 1, Integer::sum));
        }
        counts.remove("");
        return (int) counts.values().stream()
                .filter(count -> count >= Math.max(2, most * entries.size()))
                .count();
    }

    private static String beginning(String line) {
        int colon = line.indexOf(':');
        if (colon > 1 && colon < 30) {
            return Text.key(line.substring(0, colon));
        }
        String[] words = Text.key(line).split(" ", 3);
        return words.length < 2 ? words[0] : words[0] + " " + words[1];
    }
}

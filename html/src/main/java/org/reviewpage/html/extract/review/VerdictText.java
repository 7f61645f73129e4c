// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import java.util.List;
import java.util.Optional;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/**
 * Reports the verdict that a review sets apart: the paragraph below a heading such as "Bottom line", "Fazit" or {@code
 * 総評}, or after such words in bold.
 */
public final class VerdictText implements Extractor {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 1_500;

    @Override
    public String name() {
        return "verdict-text";
    }

    @Override
    public void extract(Article article, Findings findings) {
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (announces(ReviewHeadings.announcedByLead(block))) {
                report(block, block.text().substring(block.lead().length()), findings);
            }
            if (announces(ReviewHeadings.announcedBy(block)) && isHeading(block) && i + 1 < blocks.size()) {
                report(blocks.get(i + 1), blocks.get(i + 1).text(), findings);
            }
        }
    }

    private static boolean isHeading(Block block) {
        return block.headingLevel() > 0 || block.isBold() || block.text().endsWith(":");
    }

    private static boolean announces(Optional<String> kind) {
        return kind.filter("summary"::equals).isPresent();
    }

    private static void report(Block block, String words, Findings findings) {
        String text = words.replaceFirst("^\\s?:\\s?", "").strip();
        boolean isProse = text.length() >= SHORTEST && text.length() <= LONGEST && block.headingLevel() == 0;
        if (isProse) {
            findings.report(Field.SUMMARY, text, 0.8, block);
        }
    }
}

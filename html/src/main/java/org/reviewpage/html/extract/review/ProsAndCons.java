// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import java.util.List;
import java.util.Optional;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;

/**
 * Reports lists of what is good and what is bad: a heading or bold line such as "Pros", "The Bad" or "Points forts" with
 * list items or signed lines below it, or one line "Pros: cheap, light".
 *
 * <p>"The Good" above a paragraph of prose is the beginning of a section.
 */
public final class ProsAndCons implements Extractor {
    private static final int MOST = 30;
    private static final int LONGEST = 300;

    @Override
    public String name() {
        return "pros-and-cons";
    }

    @Override
    public void extract(Article article, Findings findings) {
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Field<String>> field =
                    ReviewHeadings.announcedBy(blocks.get(i)).flatMap(ProsAndCons::field);
            if (field.isPresent()) {
                listBelow(blocks, i, field.get(), findings);
            } else {
                Block block = blocks.get(i);
                ReviewHeadings.announcedByLead(block)
                        .flatMap(ProsAndCons::field)
                        .ifPresent(named -> inLine(block, named, findings));
            }
        }
    }

    private static Optional<Field<String>> field(String kind) {
        return switch (kind) {
            case "pro" -> Optional.of(Field.PRO);
            case "con" -> Optional.of(Field.CON);
            default -> Optional.empty();
        };
    }

    private static void listBelow(List<Block> blocks, int heading, Field<String> field, Findings findings) {
        for (int i = heading + 1; i < Math.min(blocks.size(), heading + 1 + MOST); i++) {
            Block block = blocks.get(i);
            boolean isSigned = block.text().matches("[+✓✔✅➕•·–−✗✘❌➖-]\\s?\\S.{1,300}");
            boolean isPoint =
                    (isSigned || block.isIn("li")) && block.text().length() <= LONGEST && block.headingLevel() == 0;
            if (!isPoint || ReviewHeadings.announcedBy(block).isPresent()) {
                return;
            }
            findings.report(field, withoutSign(block.text()), 0.85, block);
        }
    }

    private static void inLine(Block block, Field<String> field, Findings findings) {
        String list = Text.head(block.text().substring(block.lead().length()).replaceFirst("^\\s?:\\s?", ""), LONGEST);
        for (String point : list.split("[,;]\\s|\\.\\s|\\s/\\s", -1)) {
            String text = withoutSign(point.strip());
            if (!text.isEmpty() && text.length() <= 100) {
                findings.report(field, text, 0.7, block);
            }
        }
    }

    private static String withoutSign(String point) {
        return point.replaceFirst("^[+✓✔✅➕•·–−✗✘❌➖-]\\uFE0F?\\s?", "").strip();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import java.util.List;
import java.util.Optional;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Person;
import org.reviewpage.core.Role;
import org.reviewpage.html.byline.ReviewerNames;
import org.reviewpage.html.credit.Citation;
import org.reviewpage.html.credit.CreditReader;
import org.reviewpage.html.credit.Label;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/**
 * Author, publisher and year of a book from the line that cites it, above or below the review: "Ann Poe, Harbour Lights
 * (Quill Books, 2013)", or "Ann Poe: Harbour Lights." above "Quill Verlag, Berlin 2013.".
 *
 * <p>A line of its own, never a sentence of the text. If a page cites several books, it reports none.
 */
public final class Citations implements Extractor {
    private static final double PUBLISHER = 0.75;
    private static final double AUTHOR = 0.75;
    private static final double YEAR = 0.6;
    private static final int REACH = 2;
    private static final int LONGEST = 200;

    @Override
    public String name() {
        return "citations";
    }

    @Override
    public void extract(Article article, Findings findings) {
        List<Block> cited = article.blocks().stream()
                .filter(block -> block.characters().hasDigit()
                        && block.text().length() <= LONGEST
                        && block.headingLevel() == 0
                        && !block.isIn("li")
                        && Citation.read(block.text()).isPresent())
                .limit(2)
                .toList();
        if (cited.size() == 1) {
            report(article, cited.get(0), Citation.read(cited.get(0).text()).orElseThrow(), findings);
        }
    }

    private static void report(Article article, Block block, Citation citation, Findings findings) {
        citation.publisher()
                .ifPresent(name -> findings.report(
                        Field.CREDIT, Credit.of(Role.PUBLISHER, Organization.of(name)), PUBLISHER, block));
        citation.year().ifPresent(year -> findings.report(Field.ITEM_YEAR, year, YEAR, block));
        if (citation.author().isPresent()) {
            findings.report(
                    Field.CREDIT,
                    Credit.of(Role.AUTHOR, Person.of(citation.author().get())),
                    AUTHOR,
                    block);
            return;
        }
        for (int i = Math.max(0, block.index() - REACH); i < block.index(); i++) {
            Block above = article.blocks().get(i);
            Optional<String> author = Citation.authorOf(above.text())
                    .or(() -> above.index() == block.index() - 2
                                    && article.blocks().get(block.index() - 1).continues()
                                    && block.continues()
                            ? Citation.authorAlone(above.text()).filter(ReviewerNames::isPerson)
                            : Optional.empty());
            author.ifPresent(
                    name -> findings.report(Field.CREDIT, Credit.of(Role.AUTHOR, Person.of(name)), AUTHOR, above));
            editors(above).forEach(credit -> findings.report(Field.CREDIT, credit, AUTHOR, above));
        }
    }

    /** "Ann Poe (Hrsg.)": a name and the role in brackets. */
    private static List<Credit> editors(Block block) {
        int open = block.text().indexOf(" (");
        if (open < 0 || !block.text().endsWith(")") || block.text().length() > 80) {
            return List.of();
        }
        return Label.find(block.text().substring(open + 2, block.text().length() - 1))
                .filter(label -> label.roles().contains(Role.EDITOR))
                .map(label -> CreditReader.credits(label, block.text().substring(0, open)))
                .orElse(List.of());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.List;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/** Reports the main text of the article as the review's text. */
public final class MainText implements Extractor {
    private static final double CONFIDENCE = 0.95;

    @Override
    public String name() {
        return "main-text";
    }

    @Override
    public void extract(Article article, Findings findings) {
        String text = of(article);
        if (!text.isEmpty()) {
            findings.report(Field.BODY, text, CONFIDENCE, article.body().get(0).element(), text);
        }
    }

    /** The main text of an article as plain text. */
    public static String of(Article article) {
        return article.once(MainText::text);
    }

    private static String text(Article article) {
        return of(article.body());
    }

    /** Blocks as plain text, paragraphs separated by a blank line. */
    public static String of(List<Block> blocks) {
        int length = 2 * blocks.size();
        for (Block block : blocks) {
            length += block.text().length();
        }
        StringBuilder text = new StringBuilder(length);
        for (Block block : blocks) {
            if (text.length() > 0) {
                text.append(block.continues() ? "\n" : "\n\n");
            }
            text.append(block.text());
        }
        return text.toString();
    }
}

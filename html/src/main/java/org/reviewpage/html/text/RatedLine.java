// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Text;
import org.reviewpage.html.rating.Match;
import org.reviewpage.html.rating.Verdict;
import org.reviewpage.html.rating.Verdict.Form;

/** A verdict and the block it was read in. */
record RatedLine(Block block, Verdict verdict) {
    boolean isPart() {
        return block.headingLevel() != 1 && (verdict.form() == Form.ASPECT || verdict.form() == Form.QUALIFIED);
    }

    boolean isTotal() {
        return verdict.form() == Form.LABELLED;
    }

    boolean isScaled() {
        return verdict.rating().best().isPresent();
    }

    boolean isUnlabelled() {
        return switch (verdict.form()) {
            case ALONE, LEADING, TRAILING -> true;
            default -> false;
        };
    }

    double confidence(Article article) {
        boolean isStars = verdict.sure() == Match.Sure.STARS;
        boolean isWeak = verdict.sure() == Match.Sure.WEAK;
        boolean isClosing = isEdge(article);
        return switch (verdict.form()) {
            case LABELLED -> isWeak ? 0.82 : 0.94;
            case QUALIFIED -> isWeak ? 0.4 : 0.75;
            case ASPECT -> isWeak ? 0.05 : isNamed(article) ? 0.85 : 0.4;
            case ALONE -> isWeak ? weak() : isStars ? 0.85 : isClosing || block.isBold() ? 0.8 : 0.6;
            case GIVEN -> isClosing ? 0.8 : 0.7;
            case LEADING -> isStars ? 0.7 : isClosing ? 0.55 : 0.3;
            case TRAILING -> isClosing ? (isStars ? 0.8 : 0.65) : (isStars ? 0.55 : 0.35);
            case PROSE -> isClosing && isStars ? 0.55 : 0.3;
        };
    }

    private double weak() {
        boolean isGrade = verdict.rating().asWritten().orElse("").matches("[A-DF][+-]?");
        return isGrade && block.isBold() ? 0.6 : 0.2;
    }

    private boolean isEdge(Article article) {
        int first = article.body().isEmpty() ? 0 : article.body().get(0).index();
        int last = article.body().isEmpty()
                ? 0
                : article.body().get(article.body().size() - 1).index();
        return block.headingLevel() > 0 || block.index() <= first || Math.abs(block.index() - last) <= 2;
    }

    private boolean isNamed(Article article) {
        String title =
                article.headline().map(headline -> Text.of(headline, 300)).orElse("");
        return !title.isEmpty() && Text.key(title).contains(Text.key(verdict.aspect()));
    }
}

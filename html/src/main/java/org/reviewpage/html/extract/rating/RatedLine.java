// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.rating.Match;
import org.reviewpage.html.rating.Verdict;
import org.reviewpage.html.rating.Verdict.Form;
import org.reviewpage.html.words.Text;

/** A verdict and the block it was read in. */
record RatedLine(Block block, Verdict verdict) {
    private static final int MAX_BOX = 300;

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
            case ALONE -> isWeak ? weak(isClosing) : isStars ? 0.85 : isClosing || block.isBold() ? 0.8 : 0.6;
            case GIVEN -> isOfOther(article) ? 0.35 : isClosing ? 0.8 : 0.7;
            case LEADING -> isStars ? 0.7 : isClosing ? 0.55 : 0.3;
            case TRAILING -> isClosing ? (isStars ? 0.8 : 0.65) : (isStars ? 0.55 : 0.35);
            case PROSE -> isClosing && isStars ? 0.55 : 0.3;
        };
    }

    /** "B+" and "4 von 5 Pfoten", which are a line by themselves. */
    private double weak(boolean isClosing) {
        String written = verdict.rating().asWritten().orElse("");
        boolean isGrade = written.matches("[A-DF][+-]?");
        boolean isSigned = isGrade && written.length() > 1;
        boolean isCounted = written.matches("\\d.{0,20}\\d") && block.text().length() > written.length();
        boolean isBoxed = written.matches("\\*[* ]{1,8}") && isInBox();
        return isBoxed || isGrade && block.isBold() ? 0.6 : isClosing && (isSigned || isCounted) ? 0.55 : 0.2;
    }

    /** Asterisks part the sections of a text, but not the lines of a box with facts: "Publisher: Quill", "****". */
    private boolean isInBox() {
        int length = ElementText.of(block.element(), 2 * MAX_BOX).length();
        return length > block.text().length() && length <= MAX_BOX;
    }

    /** "I gave Tin Orchard 7/10" on the page of another item, "we rated the sound quality an 8". */
    private boolean isOfOther(Article article) {
        return !verdict.aspect().isEmpty() && !isNamed(article);
    }

    private boolean isEdge(Article article) {
        int first = article.body().isEmpty() ? 0 : article.body().get(0).index();
        int last = article.body().isEmpty()
                ? 0
                : article.body().get(article.body().size() - 1).index();
        return block.headingLevel() > 0 || block.index() <= first || Math.abs(block.index() - last) <= 2;
    }

    private boolean isNamed(Article article) {
        String title = article.headline()
                .map(headline -> ElementText.of(headline, 300))
                .orElse("");
        return !title.isEmpty() && Text.key(title).contains(Text.key(verdict.aspect()));
    }
}

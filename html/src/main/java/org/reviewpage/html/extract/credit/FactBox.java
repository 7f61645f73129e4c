// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.reviewpage.core.Role;
import org.reviewpage.html.credit.Label;
import org.reviewpage.html.credit.Label.Kind;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Block;

/**
 * Labels and what follows them, gathered from an article so that each can be judged by those around it.
 *
 * <p>"Author: Jo Poe" beside "Publisher" and "Pages" names the author of a book; beside "Posted on" and "Category" it
 * names the blogger. Words as common as "Music" or "With" count only beside other labels of the item.
 */
final class FactBox {
    /** Labels so many blocks apart still stand in one box. */
    private static final int REACH = 5;

    /** More than any honest page labels. */
    private static final int MAX_STATEMENTS = 1_000;

    private static final int POST_REACH = 2;
    private static final double ALONE = 0.4;
    private static final double GUESSED = 0.6;

    private final List<Statement> statements = new ArrayList<>();

    private record Statement(Label label, List<ItemFact<?>> facts, Block seen, double confidence) {}

    /**
     * Adds a label and the words that follow it.
     *
     * @param confidence how often such a label and such words belong together
     */
    void add(Label label, String value, Block seen, double confidence) {
        if (!value.isBlank() && statements.size() < MAX_STATEMENTS) {
            statements.add(new Statement(label, ItemFact.of(label, value), seen, confidence));
        }
    }

    /** Reports what the labels say, each as sure as those around it allow. */
    void report(Findings findings) {
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            double confidence = statement.label().weak() ? weak(i) : statement.confidence();
            statement.facts().forEach(fact -> fact.report(findings, confidence, statement.seen()));
        }
    }

    private double weak(int at) {
        Label label = statements.get(at).label();
        boolean author = label.roles().contains(Role.AUTHOR);
        boolean believed = isInBox(at) || author && isNear(at, 1, FactBox::isName);
        if (!believed || author && isNear(at, POST_REACH, FactBox::isOfPost)) {
            return ALONE;
        }
        double confidence = statements.get(at).confidence();
        return isGuess(label) ? Math.min(GUESSED, confidence) : confidence * 0.95;
    }

    /** Whether a statement around one vouches for it that no gap and no fact of the post parts from it. */
    private boolean isInBox(int at) {
        for (int step : new int[] {-1, 1}) {
            int last = statements.get(at).seen().index();
            for (int i = at + step; i >= 0 && i < statements.size(); i += step) {
                Statement next = statements.get(i);
                if (Math.abs(next.seen().index() - last) > REACH || isOfPost(next)) {
                    break;
                }
                if (vouches(next)) {
                    return true;
                }
                last = next.seen().index();
            }
        }
        return false;
    }

    /** Whether such a statement stands at most so many blocks away; they are in the order of the page. */
    private boolean isNear(int at, int reach, Predicate<Statement> wanted) {
        int place = statements.get(at).seen().index();
        for (int step : new int[] {-1, 1}) {
            for (int i = at + step; i >= 0 && i < statements.size(); i += step) {
                if (Math.abs(statements.get(i).seen().index() - place) > reach) {
                    break;
                }
                if (wanted.test(statements.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean vouches(Statement statement) {
        return statement.label().vouches()
                && (statement.label().kind() == Kind.ITEM || !statement.facts().isEmpty());
    }

    /** "Title: Harbour Lights" beside "Author: Ann Poe". */
    private static boolean isName(Statement statement) {
        return statement.label().kind() == Kind.NAME && !statement.facts().isEmpty();
    }

    private static boolean isOfPost(Statement statement) {
        return statement.label().kind() == Kind.POST;
    }

    private static boolean isGuess(Label label) {
        return label.roles().stream().anyMatch(role -> role.name().indexOf('-') > 0);
    }
}

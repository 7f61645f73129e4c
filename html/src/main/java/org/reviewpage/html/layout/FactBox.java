// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.layout;

import java.util.ArrayList;
import java.util.List;
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
        for (Statement statement : statements) {
            double confidence = confidence(statement);
            statement.facts().forEach(fact -> fact.report(findings, confidence, statement.seen()));
        }
    }

    private double confidence(Statement statement) {
        Label label = statement.label();
        if (!label.weak()) {
            return statement.confidence();
        }
        boolean author = label.roles().contains(Role.AUTHOR);
        boolean believed = inBoxOf(statement).stream().anyMatch(FactBox::vouches)
                || author && near(statement, 1).stream().anyMatch(FactBox::isName);
        if (!believed || (author && near(statement, POST_REACH).stream().anyMatch(FactBox::isOfPost))) {
            return ALONE;
        }
        return isGuess(label) ? Math.min(GUESSED, statement.confidence()) : statement.confidence() * 0.95;
    }

    /** The statements around one that no gap and no fact of the post parts from it. */
    private List<Statement> inBoxOf(Statement statement) {
        int at = statements.indexOf(statement);
        List<Statement> box = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            Statement last = statement;
            for (int i = at + step; i >= 0 && i < statements.size(); i += step) {
                Statement next = statements.get(i);
                if (Math.abs(next.seen().index() - last.seen().index()) > REACH || isOfPost(next)) {
                    break;
                }
                box.add(next);
                last = next;
            }
        }
        return box;
    }

    private List<Statement> near(Statement statement, int reach) {
        return statements.stream()
                .filter(other -> other != statement
                        && Math.abs(other.seen().index() - statement.seen().index()) <= reach)
                .toList();
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

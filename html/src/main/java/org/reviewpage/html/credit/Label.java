// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewpage.core.Role;
import org.reviewpage.html.words.Text;

/**
 * A label as a page writes it, and what it says of the words that follow it.
 *
 * @param words the label without the colon
 * @param kind what follows it
 * @param roles the roles of a credit, more than one in "Written and directed by"; empty for other kinds
 * @param weak whether it is a common word that is only believed beside other labels
 * @param runsOn whether names may follow it without a colon: "Directed by"
 */
public record Label(String words, Kind kind, List<Role> roles, boolean weak, boolean runsOn) {
    private static final int MAX_GUESS = 40;

    private static final Set<String> AGENTS = Set.of(
            "director",
            "producer",
            "producers",
            "designer",
            "editor",
            "artist",
            "supervisor",
            "coordinator",
            "engineer",
            "mixer",
            "animator",
            "animators",
            "arranger",
            "programmer",
            "colorist",
            "letterer",
            "inker",
            "consultant",
            "by");

    /** What follows a label. */
    public enum Kind {
        /** Names of people or companies. */
        CREDIT,
        /** Credits with labels of their own, or a cast list: "Cast &amp; Crew". */
        CREDITS,
        /** The parts of a cast list: the head of a column. */
        CHARACTER,
        YEAR,
        ISBN,
        GENRE,
        NAME,
        ALTERNATE_NAME,
        /** Something else about the item: its length, price, platform. */
        ITEM,
        /** What the review says: a verdict, a summary, a sub-score. */
        OTHER,
        /** Something about the post: its author, day, category. */
        POST
    }

    /** Copies the list. */
    public Label {
        roles = List.copyOf(roles);
    }

    /** The label that some words are, however they are written. */
    public static Optional<Label> find(String words) {
        return Labels.find(words);
    }

    /** Whether some words may begin with a label, by the first of them: the cheap question before the others. */
    public static boolean mayBegin(String words) {
        return Labels.mayBegin(words, 0);
    }

    /** The labels of one word that are of a kind, as {@link Text#key(String)} has them. */
    public static Set<String> singleWords(Kind kind) {
        return Labels.singleWords(kind);
    }

    /**
     * A credit in words that are not known but end as credits do, such as "Art Director" or "Titles by"; it is weak.
     */
    public static Optional<Label> guess(String words) {
        String key = Text.key(Text.head(words, MAX_GUESS + 1));
        boolean agent = key.length() <= MAX_GUESS && AGENTS.contains(key.substring(key.lastIndexOf(' ') + 1));
        return agent && key.indexOf(' ') > 0 && find(words).isEmpty()
                ? Optional.of(new Label(words, Kind.CREDIT, List.of(Role.of(key.replace(' ', '-'))), true, false))
                : Optional.empty();
    }

    /** Whether actors follow it. */
    public boolean isCast() {
        return roles.contains(Role.ACTOR);
    }

    /** Whether it can only be said of the item, so that labels beside it speak of the item too. */
    public boolean vouches() {
        return !weak
                && switch (kind) {
                    case CREDIT, YEAR, ISBN, GENRE, NAME, ALTERNATE_NAME, ITEM -> true;
                    case CREDITS, CHARACTER, OTHER, POST -> false;
                };
    }
}

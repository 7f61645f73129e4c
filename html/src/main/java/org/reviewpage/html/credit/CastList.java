// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Role;

/**
 * Reads the lines of a cast list, of which each names a player, a part, or both.
 *
 * <p>Which side of "Ada Hart – Joan Poe" is the player is decided for the list as a whole: by what the text tells, by the
 * heads of columns, by labels on the left ("Director – Bo Quill"), and by the side on which every name is long. If nothing
 * tells, nothing is reported.
 */
public final class CastList {
    private static final int MAX_LINES = 200;
    private static final Pattern BETWEEN = Pattern.compile(
            " ?(?:\\.{3,40}|…{1,20}|(?: \\.){3,40}) ?| [–—−-]{1,2} | ?[:：=] | \\| |\t| [–—-](?=\\p{Lu})| ?→ ?");
    private static final Pattern BRACKET = Pattern.compile("^([^()]{2,60}) \\(([^()]{1,60})\\)$");

    private final ProseNames prose;
    private final List<String[]> pairs = new ArrayList<>();
    private final List<String> unparted = new ArrayList<>();
    private final List<Played> sure = new ArrayList<>();
    private final List<String> alone = new ArrayList<>();
    private int playersRight;

    /** A list on a page with this text. */
    public CastList(ProseNames prose) {
        this.prose = prose;
    }

    /** Says that something tells which side the players are on: the heads of columns, labels on the left. */
    public void playersAre(boolean right) {
        playersRight += right ? 3 : -3;
    }

    /** Adds a line of two cells. */
    public void add(String left, String right) {
        if (pairs.size() < MAX_LINES && !left.isBlank() && !right.isBlank()) {
            pairs.add(new String[] {left, right});
        }
    }

    /** Adds a line; gives false if it cannot be one of a cast list. */
    public boolean add(String line) {
        if (line.length() > 120 || unparted.size() + sure.size() + alone.size() > MAX_LINES) {
            return false;
        }
        Matcher between = BETWEEN.matcher(line);
        if (between.find() && between.start() > 0 && between.end() < line.length()) {
            add(line.substring(0, between.start()), line.substring(between.end()));
            return true;
        }
        List<Played> several = several(line);
        if (several.size() > 1) {
            sure.addAll(several);
            return true;
        }
        Optional<Played> as =
                Played.of(line).filter(played -> !played.characters().isEmpty());
        Matcher bracket = BRACKET.matcher(line);
        if (bracket.matches() && !Played.isAttribute(bracket.group(2))) {
            add(bracket.group(1), bracket.group(2));
        } else if (as.isPresent()) {
            sure.add(as.get());
        } else if (CapitalizedWords.count(line) == 2 || prose.isPlayer(CapitalizedWords.bare(line))) {
            alone.add(line);
        } else if (CapitalizedWords.count(line) > 2) {
            unparted.add(line);
        } else {
            return false;
        }
        return true;
    }

    /** The players of a line such as "Ann Poe, Bo Quill (Ada) and Cy Ray"; none if it is no such line. */
    private static List<Played> several(String line) {
        List<Played> players = new ArrayList<>();
        if (line.indexOf(',') > 0) {
            for (String name : NameList.split(line, false)) {
                Optional<Played> player =
                        Played.of(name).filter(played -> played.name().isLong());
                if (player.isEmpty()) {
                    return List.of();
                }
                players.add(player.get());
            }
        }
        return players;
    }

    /** The lines that name somebody and nothing else. */
    public List<String> alone() {
        return alone;
    }

    /** The players with their parts; lines that name somebody alone are left out. */
    public List<Credit> credits() {
        List<Credit> credits = new ArrayList<>();
        sure.forEach(played -> credits.add(CreditReader.credit(Role.ACTOR, played, "")));
        int side = CastSides.playersRight(pairs, prose) + playersRight;
        for (String[] pair : pairs) {
            String player = side > 0 ? pair[1] : pair[0];
            String part = side > 0 ? pair[0] : pair[1];
            if (side != 0) {
                Played.player(player, part)
                        .ifPresent(played -> credits.add(CreditReader.credit(Role.ACTOR, played, "")));
            }
        }
        for (Played played : UnpartedCast.split(unparted, prose)) {
            credits.add(CreditReader.credit(Role.ACTOR, played, ""));
        }
        return credits;
    }
}

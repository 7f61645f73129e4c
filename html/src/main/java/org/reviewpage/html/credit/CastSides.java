// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.List;
import java.util.Optional;

/** Tells on which side of the lines of a cast list the players stand. */
final class CastSides {
    private CastSides() {}

    /** Positive if the players are on the right, negative if on the left, 0 if nothing tells. */
    static int playersRight(List<String[]> pairs, ProseNames prose) {
        int known = 0;
        int shortLeft = 0;
        int shortRight = 0;
        for (String[] pair : pairs) {
            known += isPlayed(pair[1], pair[0], prose) ? 1 : 0;
            known -= isPlayed(pair[0], pair[1], prose) ? 1 : 0;
            shortLeft += isLongName(pair[0]) ? 0 : 1;
            shortRight += isLongName(pair[1]) ? 0 : 1;
        }
        if (known != 0) {
            return 4 * known;
        }
        if (shortLeft > 0 && shortRight == 0) {
            return 2;
        }
        return shortRight > 0 && shortLeft == 0 ? -2 : 0;
    }

    private static boolean isPlayed(String player, String part, ProseNames prose) {
        String bare = CapitalizedWords.bare(player);
        return prose.isPlayer(bare) || prose.plays(bare, CapitalizedWords.bare(part));
    }

    /** Every player has two names or more; parts are often "Ada", "Nurse" or "the boy". */
    private static boolean isLongName(String text) {
        Optional<CreditedName> name = CreditedName.of(text);
        return name.isPresent() && name.get().isLong() && CapitalizedWords.count(text) >= 2 && !text.startsWith("The ");
    }
}

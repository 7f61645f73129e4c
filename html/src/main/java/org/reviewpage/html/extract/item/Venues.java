// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import java.util.Set;
import java.util.regex.Pattern;
import org.reviewpage.core.ItemType;
import org.reviewpage.html.words.Text;

/**
 * What the place in a title says of the name beside it.
 *
 * <p>A concert is named by who plays and where, "Cold Barn at the Roundhouse"; a play, an exhibition or a house has a name
 * of its own before the place: "The Long Table at the Almeida", "Osteria Luna, Bristol".
 */
final class Venues {
    private static final double WEIGHT = 1.5;

    private static final Pattern WITH_PLACE = Pattern.compile("\\s(?:@|at|Live)\\s");
    private static final Pattern PLACE_AFTER =
            Pattern.compile("^(?:,| (?:@|at|in|im|bei|au|à|en|al|nel|presso)(?= )).{3,120}");

    private static final Set<ItemType> NAMED_APART = Set.of(
            ItemType.THEATER_EVENT,
            ItemType.EXHIBITION_EVENT,
            ItemType.RESTAURANT,
            ItemType.HOTEL,
            ItemType.LOCAL_BUSINESS);

    private Venues() {}

    /** What the title says for a name of a thing of this type, in log-odds. */
    static double weight(ItemType type, String title, String name) {
        if (type.equals(ItemType.MUSIC_EVENT)) {
            return WITH_PLACE.matcher(name).find() ? WEIGHT : 0;
        }
        int at = title.indexOf(name);
        boolean apart = at >= 0
                && NAMED_APART.contains(type)
                && PLACE_AFTER
                        .matcher(Text.head(title.substring(at + name.length()), 120))
                        .lookingAt();
        return apart ? WEIGHT : 0;
    }
}

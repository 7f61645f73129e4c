// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Role;
import org.reviewpage.html.words.Text;

/** What becomes of credits when all that was seen of them lies side by side. */
final class MergedCredits {
    /** Who a bare "by" or "Name – Title" names depends on what is reviewed. */
    private static final Map<ItemType, Role> MAKERS = Map.ofEntries(
            Map.entry(ItemType.MOVIE, Role.DIRECTOR),
            Map.entry(ItemType.TV_SERIES, Role.CREATOR),
            Map.entry(ItemType.TV_SEASON, Role.CREATOR),
            Map.entry(ItemType.BOOK, Role.AUTHOR),
            Map.entry(ItemType.AUDIOBOOK, Role.AUTHOR),
            Map.entry(ItemType.COMIC_ISSUE, Role.AUTHOR),
            Map.entry(ItemType.COMIC_STORY, Role.AUTHOR),
            Map.entry(ItemType.MUSIC_ALBUM, Role.ARTIST),
            Map.entry(ItemType.MUSIC_RECORDING, Role.ARTIST),
            Map.entry(ItemType.MUSIC_EVENT, Role.PERFORMER),
            Map.entry(ItemType.THEATER_EVENT, Role.PERFORMER),
            Map.entry(ItemType.EXHIBITION_EVENT, Role.ARTIST),
            Map.entry(ItemType.VIDEO_GAME, Role.DEVELOPER),
            Map.entry(ItemType.GAME, Role.DESIGNER),
            Map.entry(ItemType.SOFTWARE_APPLICATION, Role.DEVELOPER),
            Map.entry(ItemType.PRODUCT, Role.DEVELOPER));

    private static final Role MAKER = Role.of("maker");

    private MergedCredits() {}

    /**
     * The credits with the maker's role named for the type; one who is credited so by a label is not listed twice.
     *
     * @param name the item's name; of "Savages – Silence Yourself" only one can be the maker
     */
    static List<Credit> of(List<Credit> credits, ItemType type, Optional<String> name) {
        List<Credit> named = new ArrayList<>();
        Set<Object> given = new HashSet<>();
        credits.forEach(credit -> given.add(who(credit.role(), credit)));
        Set<Object> seen = new HashSet<>();
        for (Credit credit : credits) {
            Role role = role(credit.role(), type);
            boolean itself = isMadeByAnother(credit.role(), type)
                    && name.map(Text::key)
                            .equals(Optional.of(Text.key(credit.party().name())));
            boolean edits = credit.role().equals(MAKER) && given.contains(who(Role.EDITOR, credit));
            if (role != null && !itself && !edits && seen.add(who(role, credit))) {
                named.add(role.equals(credit.role()) ? credit : renamed(credit, role));
            }
        }
        return named;
    }

    /** Whether who made a thing is not what it is called; concerts are called by who plays, records are at times. */
    private static boolean isMadeByAnother(Role role, ItemType type) {
        return role.equals(MAKER) && !type.equals(ItemType.MUSIC_EVENT)
                || role.equals(Role.ARTIST)
                        && !Role.ARTIST.equals(MAKERS.get(type))
                        && !type.equals(ItemType.MUSIC_EVENT);
    }

    /** The role for the type: of a book whoever made or wrote it is the author, and its editor edits no film. */
    private static @Nullable Role role(Role role, ItemType type) {
        Role maker = MAKERS.get(type);
        boolean isText = Role.AUTHOR.equals(maker);
        if (isText && role.equals(Role.FILM_EDITOR)) {
            return Role.EDITOR;
        }
        boolean author = role.equals(Role.WRITER) && isText;
        return author || role.equals(MAKER) ? maker : role;
    }

    /** What two credits of one party in one role have in common. */
    private static Object who(Role role, Credit credit) {
        return List.of(role, Text.key(credit.party().name()));
    }

    private static Credit renamed(Credit credit, Role role) {
        Credit.Builder builder = Credit.builder(role, credit.party())
                .characters(credit.characters())
                .attributes(credit.attributes());
        credit.label().ifPresent(builder::label);
        return builder.build();
    }
}

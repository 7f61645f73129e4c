// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Role;

class MergedCreditsTest {
    private static final Credit MAKER = Credit.of(Role.of("maker"), Organization.of("Savages"));

    private static List<Credit> of(ItemType type, String name, Credit... credits) {
        return MergedCredits.of(List.of(credits), type, Optional.of(name));
    }

    @Test
    void theMakerOfARecordIsItsArtist() {
        Credit artist = Credit.of(Role.ARTIST, Organization.of("Savages"));

        assertThat(of(ItemType.MUSIC_ALBUM, "Silence Yourself", MAKER)).containsExactly(artist);
        assertThat(of(ItemType.MUSIC_ALBUM, "Silence Yourself", artist, MAKER)).containsExactly(artist);
    }

    @Test
    void nothingIsItsOwnMakerUnlessALabelSaysSo() {
        Credit artist = Credit.of(Role.ARTIST, Organization.of("Savages"));

        assertThat(of(ItemType.MUSIC_ALBUM, "Savages", MAKER)).isEmpty();
        assertThat(of(ItemType.MUSIC_ALBUM, "Savages", artist)).containsExactly(artist);
    }

    @Test
    void aRestaurantHasNoMaker() {
        assertThat(of(ItemType.RESTAURANT, "The Pier", MAKER)).isEmpty();
    }

    @Test
    void whoWroteABookIsItsAuthorAndWhoWroteAFilmIsNot() {
        Credit writer = Credit.of(Role.WRITER, Organization.of("Savages"));

        assertThat(of(ItemType.BOOK, "Tide", writer)).hasToString("[author: Savages]");
        assertThat(of(ItemType.MOVIE, "Tide", writer)).containsExactly(writer);
    }

    @Test
    void aConcertMayBeCalledByWhoPlaysAndAFilmIsNoArtist() {
        Credit artist = Credit.of(Role.ARTIST, Organization.of("Savages"));

        assertThat(of(ItemType.MUSIC_EVENT, "Savages", MAKER)).hasToString("[performer: Savages]");
        assertThat(of(ItemType.MOVIE, "Savages", artist)).isEmpty();
    }

    @Test
    void whoEditsABookDidNotMakeIt() {
        Credit editor = Credit.of(Role.EDITOR, Organization.of("Savages"));

        assertThat(of(ItemType.BOOK, "Tide", MAKER, editor)).containsExactly(editor);
    }
}

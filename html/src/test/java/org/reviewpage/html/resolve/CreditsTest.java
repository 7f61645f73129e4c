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

class CreditsTest {
    private static final Credit MAKER = Credit.of(Role.of("maker"), Organization.of("Savages"));

    private static List<Credit> of(ItemType type, String name, Credit... credits) {
        return Credits.of(List.of(credits), type, Optional.of(name));
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
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Person;
import org.reviewpage.core.Role;

class CreditsTest {
    private static String of(Role role, String who, ItemType type, String item) {
        return Credits.of(List.of(Credit.of(role, Person.of(who))), type, Optional.of(item))
                .toString();
    }

    @Test
    void theTypeNamesTheRoleOfAMaker() {
        assertThat(of(Role.of("maker"), "Ann Poe", ItemType.MOVIE, "Tide")).isEqualTo("[director: Ann Poe]");
        assertThat(of(Role.of("maker"), "Ann Poe", ItemType.BOOK, "Tide")).isEqualTo("[author: Ann Poe]");
        assertThat(of(Role.of("maker"), "Ann Poe", ItemType.RESTAURANT, "Tide")).isEqualTo("[]");
    }

    @Test
    void whoWroteABookIsItsAuthorAndWhoWroteAFilmIsNot() {
        assertThat(of(Role.WRITER, "Ann Poe", ItemType.BOOK, "Tide")).isEqualTo("[author: Ann Poe]");
        assertThat(of(Role.WRITER, "Ann Poe", ItemType.MOVIE, "Tide")).isEqualTo("[writer: Ann Poe]");
    }

    @Test
    void concertsAndRecordsMayBeCalledByWhoPlays() {
        assertThat(of(Role.of("maker"), "Gulls", ItemType.MUSIC_EVENT, "Gulls")).isEqualTo("[performer: Gulls]");
        assertThat(of(Role.ARTIST, "Gulls", ItemType.MUSIC_ALBUM, "Gulls")).isEqualTo("[artist: Gulls]");
        assertThat(of(Role.of("maker"), "Gulls", ItemType.MUSIC_ALBUM, "Gulls")).isEqualTo("[]");
        assertThat(of(Role.ARTIST, "Tide", ItemType.MOVIE, "Tide")).isEqualTo("[]");
    }
}

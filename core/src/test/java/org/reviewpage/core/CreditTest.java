// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {
    private static final Person ANN = Person.of("Ann Bell");

    @Test
    void aCreditTellsWhoDidWhatAsWhom() {
        Credit credit = Credit.builder(Role.ACTOR, ANN)
                .characters(List.of("Theodora", "Narrator"))
                .attributes(List.of("voice"))
                .build();

        assertThat(credit).hasToString("actor: Ann Bell as Theodora / Narrator (voice)");
        assertThat(credit.toBuilder().build()).isEqualTo(credit);
    }

    @Test
    void aCreditHasWhatItWasBuiltWith() {
        Person actor = Person.of("Cy Ray", "https://a.example/cy-ray");
        Credit credit = Credit.builder(Role.ACTOR, actor)
                .characters(List.of("Mara"))
                .attributes(List.of("voice"))
                .build();

        assertThat(credit.role()).isEqualTo(Role.ACTOR);
        assertThat(credit.party()).isEqualTo(actor);
        assertThat(credit.characters()).containsExactly("Mara");
        assertThat(credit.attributes()).containsExactly("voice");
        assertThat(actor.url()).contains("https://a.example/cy-ray");
        assertThat(Organization.of("Salt Pictures", "https://salt.example/").url())
                .contains("https://salt.example/");
    }

    @Test
    void theWordsOfThePageMakeNoOtherCredit() {
        Credit regie = Credit.builder(Role.DIRECTOR, ANN).label("Regie").build();

        assertThat(regie).isEqualTo(Credit.of(Role.DIRECTOR, ANN)).hasSameHashCodeAs(Credit.of(Role.DIRECTOR, ANN));
        assertThat(regie.toBuilder().build().label()).contains("Regie");
    }

    @Test
    void theSamePartyInAnotherRoleIsAnotherCredit() {
        assertThat(Credit.of(Role.DIRECTOR, ANN)).isNotEqualTo(Credit.of(Role.WRITER, ANN));
        assertThat(Credit.of(Role.ARTIST, ANN)).isNotEqualTo(Credit.of(Role.ARTIST, Organization.of("Ann Bell")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"film-editor", "監督", "режиссёр", "role-2"})
    void aRoleIsLowerCaseWordsInAnyScript(String name) {
        assertThat(Role.of(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Director", "film editor", "film_editor", "a/b"})
    void otherRoleNamesAreRefused(String name) {
        assertThatThrownBy(() -> Role.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + name + "\"");
    }

    @Test
    void aNameIsNeverBlankAndHasNoWhiteSpaceAtItsEnds() {
        assertThat(Person.of(" Ann Bell\n")).isEqualTo(ANN);
        assertThatThrownBy(() -> Person.of(" \t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of a party must not be blank; leave it out when it is not known");
        assertThatThrownBy(() -> Organization.of("Acme", "")).hasMessageContaining("the url of a party");
    }

    @Test
    void aBlankCharacterIsRefused() {
        assertThatThrownBy(() -> Credit.builder(Role.ACTOR, ANN).characters(List.of("")))
                .hasMessageContaining("an element of characters must not be blank");
    }
}

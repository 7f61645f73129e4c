// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.Role;
import org.reviewpage.html.credit.Label.Kind;

class LabelTest {
    @ParameterizedTest
    @CsvSource({
        "Director, director",
        "DIRECTED BY, director",
        "Director(s), director",
        "Réalisateur, director",
        "Режиссёр, director",
        "Режиссер, director",
        "監督, director",
        "Drehbuch, writer",
        "Reparto, actor",
        "В ролях, actor",
        "キャスト, actor",
        "Original Japanese Cast, actor",
        "Éditeur, publisher",
        "Editore, publisher",
        "Autor/in, author",
        "Tłumacz, translator",
        "US Publisher, publisher"
    })
    void knowsLabelsInManyLanguages(String words, String role) {
        assertThat(roles(words)).containsExactly(Role.of(role));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Directed by Ann Poe",
                "— (Director)",
                "Réalisé par Ann Poe",
                "Chef d’orchestre",
                "Autor/in",
                "監督：Ann"
            })
    void aLabelMayBeginWhereItsFirstWordStands(String words) {
        assertThat(Label.mayBegin(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "— ", "Harbour Lights", "Undirected", "1984"})
    void noLabelBeginsWithAnotherWord(String words) {
        assertThat(Label.mayBegin(words)).isFalse();
    }

    @Test
    void readsSeveralRolesOfOneLabel() {
        assertThat(roles("Writer/Director")).containsExactly(Role.WRITER, Role.DIRECTOR);
        assertThat(roles("Written and directed by")).containsExactly(Role.WRITER, Role.DIRECTOR);
        assertThat(roles("Regie und Drehbuch")).containsExactly(Role.DIRECTOR, Role.WRITER);
    }

    @Test
    void takesTheEditorOfATextAndAFrenchPublisherApart() {
        assertThat(roles("Editor")).containsExactly(Role.EDITOR);
        assertThat(roles("Éditeur")).containsExactly(Role.PUBLISHER);
        assertThat(roles("Film editor")).containsExactly(Role.FILM_EDITOR);
    }

    @Test
    void knowsFactsThatAreNoCredits() {
        assertThat(Label.find("Runtime")).map(Label::kind).contains(Kind.ITEM);
        assertThat(Label.find("Posted by")).map(Label::kind).contains(Kind.POST);
        assertThat(Label.find("Graphics")).map(Label::kind).contains(Kind.OTHER);
    }

    @Test
    void doesNotTakeAnArtDirectorForTheDirector() {
        assertThat(roles("Art Director")).containsExactly(Role.of("art-director"));
        assertThat(roles("Casting Director")).isEmpty();
        assertThat(Label.guess("Casting Director")).map(Label::roles).contains(List.of(Role.of("casting-director")));
    }

    private static List<Role> roles(String words) {
        return Label.find(words).map(Label::roles).orElse(List.of());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Credit;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CreditJsonTest {
    private static final Party ANN = Person.of("Ann");
    private static final Party ACME = Organization.of("Acme");

    private static JsonNode item(ItemType type, Credit... credits) {
        ReviewedItem item =
                ReviewedItem.builder().type(type).credits(List.of(credits)).build();
        return JsonMapper.shared()
                .readTree(JsonLdWriter.standard()
                        .write(Review.builder().item(item).build()))
                .get("itemReviewed");
    }

    private static JsonNode json(String json) {
        return JsonMapper.shared().readTree(json.replace('\'', '"'));
    }

    private static List<Credit> read(String item) {
        String json = "{'@type': 'Review', 'itemReviewed': " + item + "}";
        return JsonLdReader.standard()
                .read(json.replace('\'', '"'))
                .get(0)
                .item()
                .credits();
    }

    @Test
    void aRoleGoesToItsPropertyWhereTheTypeHasIt() {
        assertThat(item(ItemType.MOVIE, Credit.of(Role.DIRECTOR, ANN)).get("director"))
                .isEqualTo(json("{'@type': 'Person', 'name': 'Ann'}"));
        assertThat(item(ItemType.TV_EPISODE, Credit.of(Role.COMPOSER, ANN)).has("musicBy"))
                .isTrue();
        assertThat(item(ItemType.BOOK, Credit.of(Role.ILLUSTRATOR, ANN)).has("illustrator"))
                .isTrue();
        assertThat(item(ItemType.AUDIOBOOK, Credit.of(Role.NARRATOR, ANN)).has("readBy"))
                .isTrue();
        assertThat(item(ItemType.MUSIC_EVENT, Credit.of(Role.PERFORMER, ACME)).has("performer"))
                .isTrue();
        assertThat(item(ItemType.MOVIE, Credit.of(Role.PRODUCTION_COMPANY, ACME))
                        .has("productionCompany"))
                .isTrue();
        assertThat(item(ItemType.PRODUCT, Credit.of(Role.PUBLISHER, ACME)).has("manufacturer"))
                .isTrue();
    }

    @Test
    void everyOtherRoleIsAContributor() {
        assertThat(item(ItemType.MOVIE, Credit.of(Role.CINEMATOGRAPHER, ANN))).isEqualTo(json("""
                {'@type': 'Movie', 'contributor': {'@type': 'Role',
                  'contributor': {'@type': 'Person', 'name': 'Ann'}, 'roleName': 'cinematographer'}}"""));
        assertThat(item(ItemType.VIDEO_GAME, Credit.of(Role.DEVELOPER, ACME))
                        .get("contributor")
                        .get("roleName")
                        .asString())
                .isEqualTo("developer");
        assertThat(item(ItemType.BOOK, Credit.of(Role.DIRECTOR, ANN)).has("director"))
                .isFalse();
    }

    @Test
    void aPartyThatThePropertyDoesNotTakeIsAContributor() {
        assertThat(item(ItemType.MOVIE, Credit.of(Role.DIRECTOR, ACME)).has("contributor"))
                .isTrue();
        assertThat(item(ItemType.MOVIE, Credit.of(Role.PRODUCTION_COMPANY, ANN)).has("contributor"))
                .isTrue();
    }

    @Test
    void aBandIsAMusicGroup() {
        assertThat(item(ItemType.MUSIC_ALBUM, Credit.of(Role.ARTIST, ACME)).get("byArtist"))
                .isEqualTo(json("{'@type': 'MusicGroup', 'name': 'Acme'}"));
    }

    @Test
    void aRecordLabelStandsOnTheRelease() {
        assertThat(item(ItemType.MUSIC_ALBUM, Credit.of(Role.LABEL, ACME)).get("albumRelease"))
                .isEqualTo(json("""
                        {'@type': 'MusicRelease', 'recordLabel': {'@type': 'Organization', 'name': 'Acme'}}"""));
    }

    @Test
    void anActorWithAPartIsAPerformance() {
        Credit credit = Credit.builder(Role.ACTOR, ANN)
                .characters(List.of("Theodora", "Narrator"))
                .attributes(List.of("voice"))
                .label("Starring")
                .build();

        assertThat(item(ItemType.MOVIE, credit, Credit.of(Role.ACTOR, ANN)).get("actor"))
                .isEqualTo(json("""
                        [{'@type': 'PerformanceRole', 'actor': {'@type': 'Person', 'name': 'Ann'},
                          'characterName': ['Theodora', 'Narrator'], 'description': 'voice', 'alternateName': 'Starring'},
                         {'@type': 'Person', 'name': 'Ann'}]"""));
    }

    @Test
    void whoWroteAFilmIsItsAuthorAndWhoWroteTheBookBehindItSaysSo() {
        assertThat(item(ItemType.MOVIE, Credit.of(Role.WRITER, ANN), Credit.of(Role.AUTHOR, ANN))
                        .get("author"))
                .isEqualTo(json("""
                        [{'@type': 'Person', 'name': 'Ann'},
                         {'@type': 'Role', 'author': {'@type': 'Person', 'name': 'Ann'}, 'roleName': 'author'}]"""));
        assertThat(item(ItemType.BOOK, Credit.of(Role.AUTHOR, ANN))
                        .get("author")
                        .get("@type"))
                .isEqualTo(json("'Person'"));
    }

    @Test
    void theOrderIsNotedOnlyWhereThePropertiesDoNotShowIt() {
        Credit director = Credit.of(Role.DIRECTOR, ANN);
        Credit actor = Credit.of(Role.ACTOR, ANN);

        assertThat(item(ItemType.MOVIE, actor, actor, director).has("identifier"))
                .isFalse();
        assertThat(item(ItemType.MOVIE, director, actor, director)
                        .get("identifier")
                        .get("value")
                        .asString())
                .isEqualTo("1 3 2");
    }

    @Test
    void creditsAreReadFromBareNamesAndFromNamesGivenUp() {
        assertThat(
                        read(
                                "{'@type': 'Movie', 'directors': ['Ann', {'@type': 'Person', 'givenName': 'Bo', 'familyName': 'Li'}]}"))
                .containsExactly(Credit.of(Role.DIRECTOR, ANN), Credit.of(Role.DIRECTOR, Person.of("Bo Li")));
        assertThat(read("{'@type': 'Product', 'brand': 'Acme'}")).containsExactly(Credit.of(Role.PUBLISHER, ACME));
        assertThat(read("{'@type': 'Product', 'brand': {'@type': 'Brand', 'name': 'Acme'}}"))
                .containsExactly(Credit.of(Role.PUBLISHER, ACME));
    }

    @Test
    void creditsAreReadFromRolesInTheirOwnWords() {
        List<Credit> credits = read("""
                {'@type': 'Movie', 'contributor': {'@type': 'OrganizationRole',
                  'contributor': 'Ann', 'roleName': 'Director of Photography'}}""");

        assertThat(credits).containsExactly(Credit.of(Role.of("director-of-photography"), ANN));
        assertThat(credits.get(0).label()).contains("Director of Photography");
    }

    @Test
    void creditsAreReadFromTheRecordingAndTheWorkPerformed() {
        assertThat(read("{'@type': 'MusicRecording', 'recordingOf': {'@type': 'MusicComposition', 'composer': 'Ann'}}"))
                .containsExactly(Credit.of(Role.COMPOSER, ANN));
        assertThat(read("{'@type': 'TheaterEvent', 'workPerformed': {'@type': 'Play', 'author': 'Ann'}}"))
                .containsExactly(Credit.of(Role.AUTHOR, ANN));
    }

    @Test
    void aCreditWithoutANameIsNone() {
        assertThat(
                        read(
                                "{'@type': 'Movie', 'actor': [{'@type': 'Person'}, '', {'@type': 'PerformanceRole'}, 7, null, {}]}"))
                .containsExactly(Credit.of(Role.ACTOR, Person.of("7")));
    }
}

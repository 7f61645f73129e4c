// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class ItemNamesTest {
    private static final String FILLER = "The screen is full of people who talk to nobody that anyone else can see. ";

    private static String name(String headline, String prose) {
        String page = "<title>" + headline + "</title><article><h1>" + headline + "</h1><p>" + prose + FILLER.repeat(4);
        return Given.values(new ItemNames(), Field.ITEM_NAME, page).get(0);
    }

    @Test
    void whatStandsBeforeTheColonIsTheNameIfTheEssayUsesItSo() {
        assertThat(name(
                        "Her: We Fell for the Machine",
                        "In <em>Her</em> a man loves a voice, and <em>Her</em> is sad. "))
                .isEqualTo("Her");
    }

    @Test
    void aNameWithAColonIsKeptWhole() {
        assertThat(name("Star Wars: Episode IV", "Few films begin like Star Wars: Episode IV. "))
                .isEqualTo("Star Wars: Episode IV");
        assertThat(name("Mission: Impossible", "The mission is simple. ")).isEqualTo("Mission: Impossible");
    }

    @Test
    void aHeadlineThatIsASentenceBeginsWithTheNameThatTheProseSetsInItalics() {
        assertThat(name(
                        "Parasite Refreshes Horror with Realism",
                        "<i>Parasite</i> is a film. I like <i>Parasite</i>. "))
                .isEqualTo("Parasite");
    }

    @Test
    void aHeadlineThatNamesNothingLeavesItToTheProse() {
        assertThat(name("A long wait rewarded", "<em>The Wind</em> is good, though <em>The Wind</em> is long. "))
                .isEqualTo("The Wind");
    }

    @Test
    void theHeadOfThePageMayNameWhatTheShownTitleDoesNot() {
        String body = "<h1>Jobs the Jerk</h1><p>The life of Steve Jobs is told at length. " + FILLER.repeat(4);

        assertThat(Given.values(new ItemNames(), Field.ITEM_NAME, "<title>Steve Jobs review | Poe</title>" + body))
                .first()
                .isEqualTo("Steve Jobs");
        assertThat(Given.values(new ItemNames(), Field.ITEM_NAME, "<title>Film | 'Her': Jobs the Jerk</title>" + body))
                .contains("Her");
        assertThat(Given.values(new ItemNames(), Field.ITEM_NAME, "<title>Jobs the Jerk | Poe</title>" + body))
                .doesNotContain("Poe");
    }

    @Test
    void aSeriesToWhichThePageLinksIsNoPartOfTheName() {
        String post = "<h1>%s</h1><p>" + FILLER.repeat(4) + "</p><ul><li><a href=/2>%s</a></ul>";
        String reviews = post.formatted("Critique Advent: Harbour Lights", "Critique Advent: Night Notes");
        String films = post.formatted("Star Wars: A New Hope", "Star Wars: The Empire Strikes Back");

        assertThat(Given.values(new ItemNames(), Field.ITEM_NAME, reviews))
                .first()
                .isEqualTo("Harbour Lights");
        assertThat(Given.values(new ItemNames(), Field.ITEM_NAME, films))
                .first()
                .isEqualTo("Star Wars: A New Hope");
    }

    @Test
    void oneWordAfterByIsTheMakerIfTheProseSpeaksOfIt() {
        assertThat(name(
                        "Review: Pulse Engine by Output",
                        "It is said that Output made it, and that Output sells Pulse Engine. "))
                .isEqualTo("Pulse Engine");
        assertThat(name("Review: Stand by Me", "In the end, Stand by Me is good, and Stand by Me lasts. "))
                .isEqualTo("Stand by Me");
    }

    @Test
    void theMakerOfAnAlbumStandsBeforeItsName() {
        String page = "<title>Savages, Silence Yourself</title><h1>Savages, Silence Yourself</h1><p>"
                + "The album has ten songs. On <em>Silence Yourself</em> they play fast. <em>Silence Yourself</em> is loud. "
                + FILLER.repeat(4);
        assertThat(Given.values(new ItemNames(), Field.ITEM_NAME, page).get(0)).isEqualTo("Silence Yourself");
        assertThat(Given.values(new ItemNames(), Field.CREDIT, page))
                .extracting(credit -> credit.party().name())
                .containsExactly("Savages");
    }

    @Test
    void theSurnameInTheProseTellsWhichOfTwoNamesIsTheMaker() {
        String headline = "Clear Focus – Ada Poe";
        String prose = "What Poe knows about work, she tells in short chapters, and as Poe says, it is not much. ";
        String page = "<title>" + headline + "</title><h1>" + headline + "</h1><p>" + prose + FILLER.repeat(4);
        assertThat(Given.values(new ItemNames(), Field.ITEM_NAME, page).get(0)).isEqualTo("Clear Focus");
        assertThat(Given.values(new ItemNames(), Field.CREDIT, page))
                .extracting(credit -> credit.party().name())
                .containsExactly("Ada Poe");
    }

    @Test
    void aNumberBelongsToTheName() {
        assertThat(name("Review – Gears 3", "<em>Gears</em> was fine, <em>Gears</em> was fun, and Gears 3 is too. "))
                .isEqualTo("Gears 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cold Barn – Rain Songs | The album has ten songs. Cold Barn made Rain Songs at home. | Rain Songs",
                "Grange Froide – Chansons de pluie | L'album a dix chansons, le groupe trois voix et une guitare. Grange Froide signe ici Chansons de pluie. | Chansons de pluie",
                "Rain Songs - Cold Barn | The album has ten songs. Cold Barn's Rain Songs is short. | Rain Songs",
                "Rain Songs - Cold Barn | The album is loud. Cold Barn are a young band. | Rain Songs",
                "Tana Wren: Harbour Lights | The book is long. Tana Wren writes slowly. | Harbour Lights",
                "Harbour Lights - Tana Wren | The book is long. Its author Tana Wren is young. | Harbour Lights",
                "Luci del porto di Tana Wren | Il libro è lungo. Ho letto Luci del porto in treno. | Luci del porto",
                "La ville de New York | Le livre est long. On y lit La ville de New York. | La ville de New York",
            })
    void proseTellsWhichOfTwoNamesInTheTitleIsTheMaker(String title, String prose, String name) {
        assertThat(name(title, prose + " ")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Long Table at the Almeida | A play in two acts. The theatre was full for The Long Table. | The Long Table",
                "Osteria Luna, Bristol | The menu is short. We ate at Osteria Luna. The chef and the waiters smile. | Osteria Luna",
                "Dinner at Osteria Luna | The menu is short. We ate at Osteria Luna. | Osteria Luna",
                "A Night at the Races | The film is short. The cast of A Night at the Races is good. | A Night at the Races",
                "A Day at the Races | The film is short. The cast of A Day at the Races is good. | A Day at the Races",
                "Cold Barn at the Roundhouse | The gig was loud. The crowd sang, the encore was long. | Cold Barn at the Roundhouse",
                "The Anchor House Hotel review | We stayed at The Anchor House Hotel. | The Anchor House Hotel",
            })
    void aPlaceBelongsToTheNameOfAConcertOnly(String title, String prose, String name) {
        assertThat(name(title, prose + " ")).isEqualTo(name);
    }
}

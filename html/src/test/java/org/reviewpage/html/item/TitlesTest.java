// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    private static NameGuess likeliest(String title) {
        return Titles.read(title).stream()
                .max(Comparator.comparingDouble(NameGuess::prior))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Movie Review: Her (2013)            | Her",
                "[Film Review] Her                   | Her",
                "Her – Review                        | Her",
                "Nest Thermostat Review              | Nest Thermostat",
                "Bubblegum Anime Review              | Bubblegum",
                "Santa Fe im Test                    | Santa Fe",
                "Fringe Review: The Phone Book Live! | The Phone Book Live!",
                "Review of Nobu                      | Nobu",
                "A Review of the film “Her”          | Her",
                "Kritik: Her                         | Her",
                "Chronique d’album : Her             | Her",
                "Ada Poe (Hrsg.) • Harbour Lights    | Harbour Lights",
                "Books: Ada Poe (ed.) - Harbour Lights | Harbour Lights",
                "Recensione dell’album di Madame     | Madame",
                "Lost review for October 11, 2006    | Lost",
                "Lost review, 11. Oktober 2006       | Lost",
                "Review of 2046                      | 2046",
                "Review: October 1917                | October 1917",
                "Critique : Her                      | Her",
                "Crítica de Her                      | Her",
                "Recensione: Her                     | Her",
                "Рецензия на фильм «Her»             | Her",
                "『her』レビュー                       | her",
                "《她》影评                            | 她",
                "《건강한 프로그래머》 서평               | 건강한 프로그래머",
                "#35: Charmed Life                   | Charmed Life",
                "Album                               | Album",
                "2012                                | 2012",
                "1917 (2019)                         | 1917",
                "#47 Her                             | Her",
                "Harbour Run 3 Review (PS4)          | Harbour Run 3",
                "Harbour Run for Nintendo Switch review | Harbour Run",
                "Harbour Run for iOS review          | Harbour Run",
                "Gelesen: Hafenlichter               | Hafenlichter",
                "Cedar Noir : fragrance review       | Cedar Noir",
                "America: The Last Hope: Volume II   | America: The Last Hope: Volume II",
            })
    void wordsAboutThePostAreNoPartOfTheName(String title, String name) {
        assertThat(likeliest(title).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apple EarPods Won’t Suck Your Brains Out     | Apple EarPods",
                "Parasite Refreshes Horror with Realism       | Parasite",
                "Ozone 6 and Ozone 6 Advanced                 | Ozone 6",
                "A Dive into the World of Pathaan             | Pathaan",
                "Why Grey Water is the best of the year       | Grey Water",
                "On Rain Songs, Cold Barn find their voice    | Rain Songs",
                "Jazz im Theater: a Night with Pia Sandoval   | Jazz",
            })
    void aSentenceMayNameItAtItsBeginningOrEnd(String title, String name) {
        assertThat(Titles.read(title)).extracting(NameGuess::name).contains(name);
    }

    @Test
    void anArticleAsInRunningTextIsNoPartOfTheName() {
        assertThat(Titles.read("Rute im Test: die Harbour Rod"))
                .contains(NameGuess.of("Harbour Rod", 0.6))
                .extracting(NameGuess::name)
                .contains("die Harbour Rod");
        assertThat(Titles.read("Gig Review: The Who"))
                .extracting(NameGuess::name)
                .doesNotContain("Who");
    }

    @Test
    void aSentenceThatEndsInWordsAboutThePostNamesNothingThere() {
        assertThat(Titles.read("Santa Fe im Test")).extracting(NameGuess::name).doesNotContain("Test");
        assertThat(Titles.read("What the Wind Is and Was"))
                .extracting(NameGuess::name)
                .doesNotContain("What the Wind Is");
    }

    @Test
    void theLastByPartsTheNameFromItsMaker() {
        NameGuess guess = likeliest("Book Review: Stand by Me by Ada Poe");
        assertThat(guess.name()).isEqualTo("Stand by Me");
        assertThat(guess.maker()).contains("Ada Poe");
    }

    @Test
    void byBeforeAWordThatIsNoNameIsPartOfTheTitle() {
        assertThat(likeliest("Death by hanging").name()).isEqualTo("Death by hanging");
    }

    @Test
    void aHeadlineIsNotCutAtItsColonWithoutAWitness() {
        assertThat(likeliest("Mission: Impossible").name()).isEqualTo("Mission: Impossible");
        List<String> names = Titles.read("Her: We Fell for the Machine").stream()
                .map(NameGuess::name)
                .toList();
        assertThat(names).contains("Her", "Her: We Fell for the Machine");
    }

    @Test
    void artistAndAlbumAreReadFromADashAndFromAComma() {
        assertThat(Titles.read("Savages – Silence Yourself"))
                .anyMatch(guess -> guess.name().equals("Silence Yourself")
                        && guess.maker().equals(java.util.Optional.of("Savages")));
        assertThat(Titles.read("Savages, Silence Yourself"))
                .anyMatch(guess -> guess.name().equals("Silence Yourself")
                        && guess.maker().equals(java.util.Optional.of("Savages")));
    }

    @Test
    void aNumberedPartIsNobodysName() {
        assertThat(Titles.read("Nachtzug – Staffel 1"))
                .allMatch(guess -> guess.maker().isEmpty());
        assertThat(Titles.read("Silence – Maroon 5"))
                .anyMatch(guess -> guess.maker().isPresent());
    }

    @Test
    void theYearStandsInBrackets() {
        assertThat(TitleDates.year("Trance (Dir. Danny Boyle, 2013)")).contains(2013);
        assertThat(TitleDates.year("Blade Runner 2049")).isEmpty();
        assertThat(TitleDates.year("Live in Leeds (09/14/98)")).isEmpty();
    }

    @Test
    void wordsAboutThePostAreToldFromWordsOfTheName() {
        assertThat(TitleWords.aboutThePost("Movie Review: The Book Thief")).isEqualTo("Movie Review");
        assertThat(TitleWords.aboutThePost("The new 'Dune' can't outrun the book's problem"))
                .isEmpty();
    }
}

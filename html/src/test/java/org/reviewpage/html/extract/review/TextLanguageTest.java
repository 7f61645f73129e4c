// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;
import org.reviewpage.html.testing.Pages;
import org.reviewpage.html.words.Words;

class TextLanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The ferry is late and nobody on the quay seems to mind, which tells us all that we need to know about the town.
            de | Die Fähre ist spät, und niemand am Kai scheint sich daran zu stören, was uns alles über die Stadt sagt, die wir nicht kennen.
            fr | Le bac est en retard et personne sur le quai ne semble s'en soucier, ce qui nous dit tout de la ville et de ses gens.
            es | El barco llega tarde y a nadie en el muelle parece importarle, lo que nos dice todo sobre el pueblo y sus relojes.
            pt | A balsa está atrasada e ninguém no cais parece se importar, o que nos diz tudo sobre a cidade e os seus relógios.
            it | Il traghetto è in ritardo e nessuno sul molo sembra farci caso, il che ci dice tutto della città e dei suoi orologi.
            nl | De veerboot is te laat en niemand op de kade lijkt het erg te vinden, wat ons alles zegt over de stad en haar klokken.
            pl | Prom się spóźnia i nikt na nabrzeżu się tym nie przejmuje, co mówi nam wszystko, co trzeba wiedzieć o tym mieście.
            ru | Паром опаздывает, и никто на причале этого как будто не замечает, а это говорит нам всё, что надо знать о городе.
            ja | 船は遅れているが、波止場の誰も気にしていないようだ。それだけでこの町のことがすべて分かる。時計も人々も、みな急がない。
            zh | 渡船晚点了，码头上似乎没有人在意，这就告诉了我们关于这座小城的一切：它的人们和它的钟表都不着急，谁也不会催促谁，日子就这样一天天地过去。
            ko | 배는 늦어지고 부두의 아무도 신경 쓰지 않는 것 같다. 그것만으로도 우리는 이 마을에 대해 알아야 할 모든 것을 알게 된다. 시계도 사람도 서두르지 않는다.
            """)
    void theLanguageIsReadFromTheWords(String language, String text) {
        assertThat(Languages.of(List.of(Words.of(text)))).contains(language);
    }

    @Test
    void aNumberIsAWordOfNoLanguage() {
        String text =
                "The ferry is late and nobody on the quay minds it, as we know, 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 "
                        + "21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53";

        assertThat(Languages.of(List.of(Words.of(text)))).contains("en");
    }

    @Test
    void tooFewWordsSayNothing() {
        assertThat(Languages.of(List.of(Words.of("Harbour Lights ★★★")))).isEmpty();
    }

    @Test
    void aDeclarationThatTheWordsBearOutIsTakenWithItsRegion() {
        assertThat(languages("<html lang='en_GB'><body>" + Pages.PROSE)).containsExactly("en-GB");
    }

    @Test
    void wordsBelieTheDeclarationOfATheme() {
        String german =
                "<p>Die Fähre ist spät, und niemand am Kai scheint sich daran zu stören, was uns alles über die Stadt sagt.</p>";

        assertThat(languages("<html lang='en-US'><body>" + german)).containsExactly("de");
        assertThat(languages(
                        "<html lang='en-US'><head><meta property='og:locale' content='de_AT'></head><body>" + german))
                .containsExactly("de-AT");
    }

    @Test
    void withoutWordsTheDeclarationStands() {
        assertThat(languages("<html lang='sv'><body><p>★★★</p>")).containsExactly("sv");
        assertThat(languages("<body><p>★★★</p>")).isEmpty();
    }

    private static List<String> languages(String html) {
        return Given.values(new TextLanguage(), Field.LANGUAGE, html);
    }
}

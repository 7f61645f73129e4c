// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewpage.core.Review;
import org.reviewpage.schema.JsonLdReader;

class RecipesTest {
    private static final Path SOURCES = Path.of("examples/recipes/src/main/java/org/reviewpage/recipes");

    private static String inReadme(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void theReadmeShowsWhatTheRecipeDoes() throws Exception {
        List<String> recipe = Files.readAllLines(SOURCES.resolve("ReadAPage.java"));
        int begin = recipe.indexOf("    public static void main(String[] args) throws IOException {") + 1;
        List<String> body = recipe.subList(begin, recipe.size() - 2);

        assertThat(inReadme("java").lines().toList())
                .isEqualTo(body.stream().map(line -> line.substring(8)).toList());
        assertThat(Printed.by(ReadAPage::main)).contains("Movie: Harbour Lights, rated 0.7 of 1");
    }

    @Test
    void everyRatingOfThePageIsExplained() throws Exception {
        assertThat(Printed.by(AskWhy::main, "examples/pages/casa-pilar.html")).contains("won:  ", "★★★★☆");
    }

    @Test
    void aFolderGivesALineForEachReview() throws Exception {
        List<String> lines =
                Printed.by(FolderToJsonLd::main, "examples/pages").lines().toList();

        assertThat(lines).hasSize(7).allMatch(line -> line.startsWith("{\"@context\":\"https://schema.org\""));
        assertThat(lines.stream().flatMap(line -> JsonLdReader.standard().read(line).stream()))
                .extracting(review -> review.item().name().orElseThrow())
                .contains("Harbour Lights", "Casa Pilar");
    }

    @Test
    void aFormBecomesAScriptAndAnArticleThatSayTheSame() throws Exception {
        String printed = Printed.by(MarkupFromAForm::main);

        assertThat(printed)
                .contains(
                        "<script type=\"application/ld+json\">",
                        "<h1 itemprop=\"name\">Harbour Lights on a quiet coast</h1>")
                .contains("\\u003cstorm\\u003e", "&lt;storm&gt;")
                .doesNotContain("<storm>");
        String json = printed.substring(printed.indexOf('{'), printed.indexOf("</script>"));
        assertThat(JsonLdReader.standard().read(json))
                .singleElement()
                .extracting(review -> review.item().credits().size())
                .isEqualTo(2);
    }

    @Test
    void aNotationOfOnesOwnIsRead() throws Exception {
        assertThat(Printed.by(TeachANotation::main)).contains("value=5.0", "5 buckets of popcorn");
    }

    @Test
    void thePartsOfAPlatformOfOnesOwnAreTold() throws Exception {
        assertThat(Printed.by(TeachAPlatform::main)).isEqualTo("Review: Low Tide: 4/5\n");
    }

    @Test
    void aFieldOfOnesOwnIsWritten() throws Exception {
        String json = Printed.by(AddAField::main);

        assertThat(json).contains("\"duration\" : \"PT1H48M\"");
        assertThat(JsonLdReader.standard().read(json))
                .extracting(Review::rating)
                .isNotEmpty();
    }

    @Test
    void markupWithoutErrorsPasses() throws Exception {
        assertThat(Printed.by(CheckMarkup::main, "examples/pages")).isEmpty();
    }

    @Test
    void markupWithoutAnAuthorIsNamed(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("tide.html"), """
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Review",
                "itemReviewed": {"@type": "Book", "name": "Tide"}, "reviewRating": {"@type": "Rating", "ratingValue": 4}}
                </script><p>Tide is a book about the sea.</p>
                """);

        assertThat(CheckMarkup.errors(site)).containsExactly("tide.html: json-ld.author: Missing field \"author\"");
    }

    @Test
    void theTextOfEachPageIsALine() throws Exception {
        assertThat(Printed.by(MainTextOfFolder::main, "examples/pages").lines())
                .anyMatch(
                        line -> line.startsWith("{\"id\":\"harbour-lights\",\"text\":\"Every evening the widow Marta"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.schema.JsonLdReader;

/** JSON as pages have it: what is mended, and what is said about the rest. */
class JsonTextTest {
    private static JsonLdNodes read(String text) {
        return JsonLdReader.standard().nodes(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"Her\"}",
                "\uFEFF{\"name\": \"Her\"}",
                "{\"name\": \"Her\",}",
                "{\"name\": \"Her\"};",
                "{\"name\": \"Her\", \"size\": NaN, \"n\": .5}",
                "{'name': 'Her'}",
                "{name: \"Her\"}",
                "{ // the film\n \"name\": /* title */ \"Her\"}",
                "<!-- {\"name\": \"Her\"} -->",
                "//<![CDATA[\n{\"name\": \"Her\"}\n//]]>",
                "/*<![CDATA[*/{\"name\": \"Her\"}/*]]>*/",
                "var ld = {\"name\": \"Her\"}",
                "{&quot;name&quot;: &quot;Her&quot;}",
                "[[{\"name\": \"Her\"}]]",
                "{\"@graph\": [{\"name\": \"Her\"}]}"
            })
    void oneNodeIsReadHoweverItIsWrapped(String text) {
        JsonLdNodes read = read(text);

        assertThat(read.problems()).isEmpty();
        assertThat(read.nodes())
                .extracting(node -> node.text("name").orElse(""))
                .containsExactly("Her");
    }

    @Test
    void severalValuesInARowAreRead() {
        assertThat(read("{\"name\": \"A\"}\n{\"name\": \"B\"},[{\"name\": \"C\"}];")
                        .nodes())
                .extracting(node -> node.text("name").orElse(""))
                .containsExactly("A", "B", "C");
    }

    @Test
    void lineBreaksAndQuotesInStringsAreRead() {
        assertThat(read("{\"name\": \"It\\'s\n\tHer\"}").nodes().get(0).text("name"))
                .contains("It's\n\tHer");
    }

    @Test
    void whatStandsBeforeTheBreakIsKeptAndTheBreakIsToldWithItsPlace() {
        JsonLdNodes read = read("{\"name\": \"A\"} {\"name\": ");

        assertThat(read.nodes()).hasSize(1);
        assertThat(read.problems())
                .singleElement()
                .asString()
                .contains("broken JSON")
                .contains("line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "7", "\"Her\"", "<p>Her</p>", "<![CDATA[]]>"})
    void textWithoutAnObjectIsAProblem(String text) {
        assertThat(read(text).nodes()).isEmpty();
        assertThat(read(text).problems()).containsExactly("there is no JSON object in it");
    }

    static List<String> hostile() {
        String references = "{\"@id\": \"b\"},".repeat(30_000) + "{\"@id\": \"b\"}";
        return List.of(
                "[".repeat(500_000),
                "{\"a\":".repeat(50_000),
                "[]".repeat(500_000),
                "{\"n\": 1" + "0".repeat(5000) + "}",
                "x".repeat(2_000_001),
                "{\"@graph\": [{\"@id\": \"a\", \"x\": [" + references + "]}, {\"@id\": \"b\", \"x\": [" + references
                        + "]}]}");
    }

    @Test
    void aLongTextIsReadToItsEnd() {
        String body = "word ".repeat(600_000);
        String json = "[{\"@type\": \"Review\", \"reviewBody\": \"" + body + "\"}"
                + ", {\"@type\": \"Review\", \"name\": \"x\"}".repeat(150_000) + "]";

        JsonLdNodes read = read(json);

        assertThat(read.problems()).isEmpty();
        assertThat(read.nodes()).hasSize(150_001);
        assertThat(read.nodes().get(0).text("reviewBody")).contains(body.strip());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsTooMuchIsLeftOutWithAMessage(String text) {
        JsonLdNodes read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));

        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void numbersThatAreTooLargeAreNoRatings() {
        String json = "{\"@type\": \"Review\", \"name\": \"A\", \"reviewRating\": {\"ratingValue\": %s}}";

        assertThat(JsonLdReader.standard().read(json.formatted("1e400")).get(0).rating())
                .isEmpty();
        assertThat(JsonLdReader.standard()
                        .read(json.formatted("1e1000000000"))
                        .get(0)
                        .rating())
                .isEmpty();
    }

    @Test
    void entitiesAreDecodedWhereAmpersandsAreNotEscaped() {
        assertThat(read("{\"name\": \"Tom &amp; Jerry&#8217;s &frac12; &bogus; &#xD800; &#0;\"}")
                        .nodes()
                        .get(0)
                        .text("name"))
                .contains("Tom & Jerry\u2019s \u00BD &bogus; &#xD800; &#0;");
    }

    @Test
    void anEscapedAmpersandMeansItself() {
        assertThat(read("{\"name\": \"How to write \\u0026amp;\"}")
                        .nodes()
                        .get(0)
                        .text("name"))
                .contains("How to write &amp;");
    }
}

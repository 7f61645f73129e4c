// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, values and references of JSON-LD. */
class NodeReaderTest {
    private static List<TypedNode> nodes(String json) {
        return JsonLdReader.standard().nodes(json.replace('\'', '"')).nodes();
    }

    private static TypedNode node(String json) {
        return nodes(json).get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type': 'Movie', 'name': 'Her'}",
                "{'@type': ['Movie'], 'name': ['Her']}",
                "{'@type': 'http://schema.org/Movie', 'http://schema.org/name': 'Her'}",
                "{'@type': 'https://www.schema.org/Movie', 'schema:name': 'Her'}",
                "{'type': 'schema:Movie', 'name': {'@value': 'Her', '@language': 'en'}}",
                "{'@type': 'Movie', 'name': {'@list': ['Her']}}",
                "{'@type': 'Movie', 'name': {'@set': [{'@value': 'Her'}]}}",
                "{'@type': 'Movie', 'name': {'en': 'Her'}}",
                "{'@type': 'Movie', 'name': ['Her', null, {}]}"
            })
    void namesAreLocalAndValuesPlain(String json) {
        TypedNode movie = node(json);

        assertThat(movie.types()).containsExactly("Movie");
        assertThat(movie.texts("name")).containsExactly("Her");
    }

    @Test
    void namesOfOtherVocabulariesStayWhole() {
        assertThat(node("{'http://purl.example/name': 'x', 'name': 'y'}").texts("name"))
                .containsExactly("y");
    }

    @Test
    void everyLanguageOfATextIsAValue() {
        assertThat(node("{'name': {'en': 'Her', 'pt-BR': 'Ela'}}").texts("name"))
                .containsExactly("Her", "Ela");
    }

    @Test
    void aReferenceStandsForTheFullestNodeOfItsId() {
        TypedNode post = nodes(
                        "[{'@id': '#p', 'author': {'@id': '#a'}}, {'@id': '#a', '@type': 'Person', 'name': 'Ann'}]")
                .get(0);

        assertThat(post.texts("author")).containsExactly("Ann");
        assertThat(post.nodes("author").get(0).types()).containsExactly("Person");
    }

    @Test
    void aReferenceToNothingKeepsItsId() {
        assertThat(node("{'author': {'@id': 'https://a.example/ann'}}")
                        .nodes("author")
                        .get(0)
                        .id())
                .contains("https://a.example/ann");
    }

    @Test
    void aCycleIsCutWhereItCloses() {
        TypedNode a = node("[{'@id': 'a', 'x': {'@id': 'b'}}, {'@id': 'b', 'x': {'@id': 'a'}}]");

        TypedNode again = a.nodes("x").get(0).nodes("x").get(0);
        assertThat(again.id()).contains("a");
        assertThat(again.properties()).isEmpty();
    }

    @Test
    void differentNodesMayShareAnId() {
        TypedNode product =
                node("{'@id': '#1', 'name': 'Lamp', 'review': {'@id': '#1', '@type': 'Review', 'name': 'Bright'}}");

        assertThat(product.nodes("review").get(0).text("name")).contains("Bright");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.schema.JsonLdReader;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@context': 'https://schema.org', '@type': 'Movie', 'name': 'Her'}",
                "{'@context': ['https://schema.org', {'x': 'http://x.example/'}], '@type': 'Movie', 'name': 'Her'}",
                "{'@context': {'@vocab': 'http://schema.org/'}, '@type': 'Movie', 'name': 'Her'}",
                "{'@context': {'s': 'http://schema.org/'}, '@type': 's:Movie', 's:name': 'Her'}",
                "{'@context': {'title': 'http://schema.org/name', 'Film': 'schema:Movie'}, '@type': 'Film', 'title': 'Her'}",
                "{'@context': {'title': {'@id': 'schema:name'}}, '@type': 'Movie', 'title': 'Her'}",
                "{'@context': {'kind': '@type'}, 'kind': 'Movie', 'name': 'Her'}",
                "{'@context': {'t': '@type', 's': 'https://schema.org/', 'n': 's:name'}, 't': 's:Movie', 'n': 'Her'}",
                "{'@context': {'@vocab': 'http://x.example/', 'name': 'http://schema.org/name', 'M': 'schema:Movie'},"
                        + " '@type': 'M', 'name': 'Her', 'other': 'x'}",
                "{'@type': 'Movie', '@nest': {'name': 'Her'}}",
                "{'@graph': [{'@type': 'Movie', 'name': 'Her'}]}",
                "{'@included': {'@type': 'Movie', 'name': 'Her'}}"
            })
    void namesAreWhatTheWrittenContextSays(String json) {
        TypedNode movie = node(json);

        assertThat(movie.types()).containsExactly("Movie");
        assertThat(movie.texts("name")).containsExactly("Her");
    }

    @Test
    void aContextCountsInsideOfItsNode() {
        TypedNode review = node("{'itemReviewed': {'@context': {'n': 'schema:name'}, 'n': 'Her'}, 'n': 'x'}");

        assertThat(review.nodes("itemReviewed").get(0).texts("name")).containsExactly("Her");
        assertThat(review.properties()).containsKey("n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type': 'Movie', 'name': 'Her', '@reverse': {'itemReviewed': {'@type': 'Review', 'author': 'Ann'}}}",
                "{'@context': {'reviewedIn': {'@reverse': 'schema:itemReviewed'}},"
                        + " '@type': 'Movie', 'name': 'Her', 'reviewedIn': [{'@type': 'Review', 'author': 'Ann'}]}"
            })
    void aPropertyThatIsReadBackwardsIsOneOfItsValue(String json) {
        TypedNode review = nodes(json).get(1);

        assertThat(review.types()).containsExactly("Review");
        assertThat(review.texts("author")).containsExactly("Ann");
        assertThat(review.nodes("itemReviewed").get(0).texts("name")).containsExactly("Her");
    }

    @Test
    void aTextThatIsTheIdOfANodeHereIsThatNode() {
        TypedNode post = node("[{'name': 'x', 'author': '#ann', 'editor': '#bob'}, {'@id': '#ann', 'name': 'Ann'}]");

        assertThat(post.texts("author")).containsExactly("Ann");
        assertThat(post.texts("editor")).containsExactly("#bob");
    }

    @Test
    void textsThatWereEncodedForAnAddressAreDecoded() {
        TypedNode review = node("{'name': 'Her', 'description': 'A+quiet+film%21', 'author': 'Ada+Poe',"
                + " 'url': 'https://a.example/b+c+d'}");

        assertThat(review.text("description")).contains("A quiet film!");
        assertThat(review.text("author")).contains("Ada Poe");
        assertThat(review.text("url")).contains("https://a.example/b+c+d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Romeo+Juliet", "C++", "100%25", "A+", "+1+2", "5%", "a + b + c", "Disney+ and Apple TV+"})
    void textsThatOnlyLookEncodedStayAsTheyAre(String name) {
        assertThat(node("{'name': '" + name + "'}").text("name")).contains(name);
    }

    @Test
    void whatIsSaidOfOneThingAtTwoPlacesIsSaidOfIt() {
        TypedNode post = node("{'author': {'@id': '#ann', '@type': 'Person', 'name': 'Ann'}, 'publisher':"
                + " {'@id': '#ann', '@type': 'Person', 'name': 'Ann', 'url': 'https://a.example'}}");

        assertThat(post.nodes("author").get(0).text("url")).contains("https://a.example");
    }
}

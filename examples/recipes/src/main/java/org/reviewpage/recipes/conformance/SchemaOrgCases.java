// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewpage.html.markup.MarkupReader;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.JsonLdReader;
import org.reviewpage.schema.node.TypedNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples of schema.org and Google, the same thing in JSON-LD, microdata and RDFa.
 *
 * <p>A table of what each of them states, made by other software, lies beside them; where it says that two syntaxes state
 * the same reviews, ours must be the same too.
 */
final class SchemaOrgCases {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SchemaOrgCases() {}

    static List<Case> in(Path folder, Path stated) throws IOException {
        String suite = folder.getFileName().toString();
        List<Case> cases = new ArrayList<>();
        for (JsonNode example : JSON.readTree(Files.readString(stated))) {
            if (!example.get("id").isString()) {
                continue;
            }
            String id = example.get("id").asString();
            JsonNode source = JSON.readTree(Files.readString(folder.resolve(id + ".json")));
            Map<String, List<TypedNode>> read = new LinkedHashMap<>();
            for (JsonNode syntax : example.get("syntaxes")) {
                String name = syntax.asString();
                read.put(name, read(name, source));
                cases.add(new Case(
                        suite + " " + name, id, trees(example.get("trees").get(name)), read.get(name)));
            }
            cases.addAll(sameReviews(suite, id, example.get("reviews"), read));
        }
        return cases;
    }

    private static List<Case> sameReviews(String suite, String id, JsonNode stated, Map<String, List<TypedNode>> read) {
        List<Case> cases = new ArrayList<>();
        List<String> names = List.copyOf(read.keySet());
        for (int i = 1; i < names.size(); i++) {
            String one = names.get(0);
            String two = names.get(i);
            if (!stated.get(one).isEmpty() && stated.get(one).equals(stated.get(two))) {
                cases.add(new Case(
                        suite + " same reviews",
                        id + " " + one + "=" + two,
                        Reviews.in(read.get(one)),
                        Reviews.in(read.get(two))));
            }
        }
        return cases;
    }

    private static List<TypedNode> trees(JsonNode json) {
        return json.values().stream().map(Trees::of).toList();
    }

    private static List<TypedNode> read(String syntax, JsonNode source) {
        String html = source.get(syntax + "_html").asString();
        if (!html.contains("<")) {
            return JsonLdReader.standard().nodes(html).nodes();
        }
        Page page = Page.of(html, null);
        return MarkupReader.read(page).get(syntax.equals("jsonld") ? "json-ld" : syntax);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewpage.html.microformats.MicroformatReader;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tests of microformats.org: a page and, in a file of the same name, its items as JSON. */
final class MicroformatCases {
    /** The tests say that their pages lie here; some state it as their base. */
    private static final String BASE = "http://example.com/";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MicroformatCases() {}

    static List<Case> in(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                Path expected = Path.of(file.toString().replaceFirst("html$", "json"));
                if (Files.exists(expected)) {
                    String suite = file.getParent().getParent().getFileName() + " "
                            + file.getParent().getFileName();
                    cases.add(new Case(
                            suite,
                            file.getFileName().toString(),
                            items(JSON.readTree(Files.readString(expected)).get("items")),
                            read(file)));
                }
            }
        }
        return cases;
    }

    private static List<TypedNode> read(Path file) throws IOException {
        String html = Files.readString(file);
        // a stated base is the page's address here
        int base = html.indexOf("<base href=\"");
        String url = base < 0 ? BASE : html.substring(base + 12, html.indexOf('"', base + 12));
        Page page = Page.of(html, url);
        return MicroformatReader.read(page, page.document().getAllElements()).stream()
                .map(MicroformatReader.Item::node)
                .toList();
    }

    private static List<TypedNode> items(JsonNode json) {
        return json.values().stream().map(MicroformatCases::item).toList();
    }

    private static TypedNode item(JsonNode json) {
        List<String> types =
                json.get("type").values().stream().map(JsonNode::asString).toList();
        Map<String, List<TypedValue>> properties = new LinkedHashMap<>();
        json.get("properties")
                .properties()
                .forEach(entry -> properties.put(
                        entry.getKey(),
                        entry.getValue().values().stream()
                                .map(MicroformatCases::value)
                                .toList()));
        if (json.has("children")) {
            properties.put(MicroformatReader.CHILDREN, List.copyOf(items(json.get("children"))));
        }
        return new TypedNode(types, Optional.empty(), properties);
    }

    /** Of content as HTML and of a picture with its text the plain value counts. */
    private static TypedValue value(JsonNode json) {
        if (json.has("type")) {
            return item(json);
        }
        return new TypedValue.Literal(json.isObject() ? json.get("value").asString() : json.asString());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reviewpage.schema.JsonLdReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Examples and counter-examples of Google's search gallery: what the JSON says must be what was read of it. */
final class GalleryCases {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GalleryCases() {}

    static List<Case> in(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                try {
                    JsonNode json = JSON.readTree(text);
                    List<JsonNode> things =
                            json.isArray() ? json.values().stream().toList() : List.of(json);
                    cases.add(new Case(
                            "gallery",
                            folder.relativize(file).toString(),
                            things.stream().map(Trees::of).toList(),
                            JsonLdReader.standard().nodes(text).nodes()));
                } catch (JacksonException broken) {
                    System.err.println(file + " is no JSON");
                }
            }
        }
        return cases;
    }
}

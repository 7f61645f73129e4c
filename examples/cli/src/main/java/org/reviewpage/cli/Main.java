// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.schema.JsonLdWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A stand-in until the command is there: extract --format ndjson --urls TSV FOLDER. */
public final class Main {
    private Main() {}

    /** Runs the command. */
    public static void main(String[] args) throws IOException {
        Map<String, String> urls = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(args[4]))) {
            urls.put(line.split("\t")[0], line.split("\t")[1]);
        }
        JsonMapper mapper = JsonMapper.builder().build();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(Path.of(args[5]))) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                ParsedPage page = ReviewParser.standard().parse(Files.readAllBytes(file), null, urls.get(name));
                ObjectNode line = mapper.createObjectNode();
                line.put("source", file.toString());
                line.put("url", page.url().orElse(null));
                ArrayNode reviews = line.putArray("reviews");
                page.reviews()
                        .forEach(review -> reviews.add(JsonLdWriter.standard().toNode(review)));
                line.putNull("error");
                out.println(line);
            }
        }
        out.flush();
    }
}

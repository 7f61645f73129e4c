// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.schema.JsonLdWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What would other ways of reading find? Prints a line for each page, as {@code extract --format ndjson} does. */
public final class Baselines {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Baselines() {}

    /** Takes {@code readability4j} or {@code structured-data}, a folder or archive, and the file of its addresses. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            System.err.println("usage: Baselines readability4j|structured-data PAGES [URLS.tsv]");
            System.exit(2);
        }
        Baseline baseline = Baseline.valueOf(args[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        Map<String, String> addresses = args.length == 3 ? addresses(Path.of(args[2])) : Map.of();
        run(baseline, Sample.of(args[1]), addresses, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static Map<String, String> addresses(Path file) throws IOException {
        Map<String, String> addresses = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", 2);
            addresses.put(cells[0], cells[1]);
        }
        return addresses;
    }

    static void run(Baseline baseline, List<Sample> pages, Map<String, String> addresses, PrintStream out) {
        for (Sample page : pages) {
            String url = Optional.ofNullable(addresses.get(page.name())).orElse(page.url());
            ObjectNode line =
                    MAPPER.createObjectNode().put("source", page.name()).put("url", url);
            line.putArray("reviews")
                    .add(JsonLdWriter.standard().toNode(baseline.read(new Sample(page.name(), page.html(), url))));
            out.println(line);
        }
    }
}

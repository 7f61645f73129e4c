// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reviewpage.html.ReviewParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * How do I get the main text of all pages in a folder? Prints one JSON line a page: its file name and its text.
 *
 * <pre>examples/run MainTextOfFolder examples/pages</pre>
 */
public final class MainTextOfFolder {
    private MainTextOfFolder() {}

    /** Takes one argument, the folder. */
    public static void main(String[] args) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                String text = ReviewParser.standard()
                        .parse(Files.readAllBytes(file), null, null)
                        .mainText();
                Map<String, String> line = new TreeMap<>();
                line.put("id", file.getFileName().toString().replaceFirst("\\.html?$", ""));
                line.put("text", text);
                out.println(json.writeValueAsString(line));
            }
        }
        out.flush();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A run of the command in this process: its exit code and what it printed. */
record Run(int code, byte[] bytes, String err) {
    static Run of(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        int code = Main.run(out, err, words);
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    List<JsonNode> lines() {
        return lines(out());
    }

    static List<JsonNode> lines(String text) {
        return text.lines().map(Lines.MAPPER::readTree).toList();
    }

    static String page(String title) {
        return "<!DOCTYPE html><html lang=en><head><title>" + title + "</title></head><body><article><h1>" + title
                + "</h1><p>Written and directed by Ana Lima. The harbour is the best thing in it, and the boats that come"
                + " and go while nobody says a word are filmed with patience, which is rare enough these days.</p>"
                + "<p>Rating: 4 out of 5</p></article></body></html>";
    }

    static List<String> names(Path... paths) {
        return Arrays.stream(paths).map(Path::toString).toList();
    }
}

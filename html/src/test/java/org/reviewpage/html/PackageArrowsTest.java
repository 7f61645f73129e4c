// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rooms may see the rooms below them and no others, so that there is never a cycle. */
class PackageArrowsTest {
    /** Room by room, lowest first, what each may import of this project. */
    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            Map.entry("core", Set.of()),
            Map.entry("schema", Set.of("core")),
            Map.entry("schema.check", Set.of("core", "schema")),
            Map.entry("html.words", Set.of()),
            Map.entry("html.encoding", Set.of("html.words")),
            Map.entry("html.page", Set.of("html.words")),
            Map.entry("html.evidence", Set.of("core", "html.words", "html.page")),
            Map.entry("html.rating", Set.of("core", "html.words")),
            Map.entry("html.credit", Set.of("core", "html.words")),
            Map.entry("html.item", Set.of("core", "html.words")),
            Map.entry("html.media", Set.of("core", "html.words", "html.page")),
            Map.entry("html.byline", Set.of("core", "html.words", "html.page")),
            Map.entry("html.platform", Set.of("html.words", "html.page")),
            Map.entry("html.article", rooms("html.platform")),
            Map.entry("html.article.section", rooms("html.platform", "html.article")),
            Map.entry("html.microformats", Set.of("schema", "html.words", "html.page")),
            Map.entry("html.rdfa", Set.of("schema", "html.words", "html.page")),
            Map.entry("html.markup", rooms("core", "schema", "html.platform", "html.microformats", "html.rdfa")),
            Map.entry(
                    "html.embed",
                    Set.of(
                            "core",
                            "schema",
                            "schema.check",
                            "html.words",
                            "html.encoding",
                            "html.page",
                            "html.markup")),
            Map.entry("html.extract.rating", rooms("core", "html.platform", "html.article")),
            Map.entry("html.extract.media", rooms("core", "html.platform", "html.article")),
            Map.entry("html.extract.byline", rooms("core", "html.platform", "html.article")),
            Map.entry("html.extract.credit", rooms("core", "html.platform", "html.article")),
            Map.entry("html.extract.item", rooms("core", "html.platform", "html.article")),
            Map.entry("html.extract.review", rooms("core", "html.platform", "html.article")),
            Map.entry("html.resolve", Set.of("core", "html.words", "html.page", "html.evidence")),
            Map.entry("html.source.file", Set.of("html.words", "html.encoding", "html.page")),
            Map.entry("html.source.syntax", Set.of("html.words", "html.encoding", "html.page", "html.source.file")),
            Map.entry("html.source.wordpress", Set.of()),
            Map.entry(
                    "html.source",
                    Set.of(
                            "core",
                            "html.encoding",
                            "html.words",
                            "html.page",
                            "html.evidence",
                            "html.source.file",
                            "html.source.syntax",
                            "html.source.wordpress")),
            Map.entry(
                    "html",
                    rooms(
                            "core",
                            "html.platform",
                            "html.markup",
                            "html.extract.rating",
                            "html.extract.media",
                            "html.extract.byline",
                            "html.extract.credit",
                            "html.extract.item",
                            "html.extract.review",
                            "html.encoding",
                            "html.article",
                            "html.article.section",
                            "html.resolve",
                            "html.source")));

    private static Set<String> rooms(String... more) {
        Set<String> rooms = new TreeSet<>(Set.of(
                "html.words",
                "html.page",
                "html.evidence",
                "html.rating",
                "html.credit",
                "html.item",
                "html.media",
                "html.byline"));
        rooms.addAll(List.of(more));
        return rooms;
    }

    @Test
    void everyArrowBetweenRoomsPointsDown() throws IOException {
        List<String> offences = new ArrayList<>();
        for (String module : List.of("core", "schema", "html")) {
            Path sources = Path.of("..", module, "src", "main", "java", "org", "reviewpage");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    offences.addAll(offences(room(sources.getParent(), file), file));
                }
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void noFileHasMoreThan300Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String module : List.of("core", "schema", "html", "examples")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> path.toString().contains("main"))
                        .toList()) {
                    int lines = Files.readAllLines(file).size();
                    if (lines > 300) {
                        tooLong.add(file.getFileName() + " has " + lines);
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static String room(Path root, Path file) {
        String folder = root.relativize(file.getParent()).toString();
        return folder.replace('/', '.').replace('\\', '.').replaceFirst("^reviewpage\\.?", "");
    }

    private static List<String> offences(String room, Path file) throws IOException {
        Set<String> allowed = MAY_SEE.get(room);
        assertThat(allowed).as("the room %s stands in the list of rooms", room).isNotNull();
        List<String> offences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("import org.reviewpage.") || line.startsWith("import static org.reviewpage.")) {
                String seen = line.replaceFirst("^import (static )?org\\.reviewpage\\.", "")
                        .replaceFirst("\\.[A-Z].*$", "");
                if (!seen.equals(room) && !allowed.contains(seen)) {
                    offences.add(room + "/" + file.getFileName() + " imports " + seen);
                }
            }
        }
        return offences;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Rooms may see the rooms below them and no others, so that there is never a cycle. Which rooms there are, lowest first, and
 * what each may import of this project says the table in docs/how-it-works.md.
 */
class PackageArrowsTest {
    private static final Map<String, Set<String>> MAY_SEE = table();

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(Path.of("..", "docs", "how-it-works.md"))) {
            lines.dropWhile(line -> !line.startsWith("| room |"))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .forEach(row -> {
                        String[] cells = row.split("\\|");
                        names(cells[1]).forEach(room -> rooms.put(room, new TreeSet<>(names(cells[3]))));
                    });
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return rooms;
    }

    private static List<String> names(String cell) {
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    @Test
    void everyRoomSeesOnlyRoomsThatStandAboveItInTheTable() {
        Set<String> above = new TreeSet<>();
        MAY_SEE.forEach((room, seen) -> {
            assertThat(above).as("rooms above " + room).containsAll(seen);
            above.add(room);
        });
    }

    @Test
    void everyArrowBetweenRoomsPointsDown() throws IOException {
        List<String> offences = new ArrayList<>();
        Set<String> found = new TreeSet<>();
        for (String module : List.of("core", "schema", "html")) {
            Path sources = Path.of("..", module, "src", "main", "java", "org", "reviewpage");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String room = room(sources.getParent(), file);
                    found.add(room);
                    offences.addAll(offences(room, file));
                }
            }
        }
        assertThat(offences).isEmpty();
        assertThat(found).as("the rooms of the table").isEqualTo(MAY_SEE.keySet());
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
        assertThat(allowed)
                .as("the room %s stands in the table of docs/how-it-works.md", room)
                .isNotNull();
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

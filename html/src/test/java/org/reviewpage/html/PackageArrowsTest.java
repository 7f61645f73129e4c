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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Rooms may see the rooms below them and no others, so that there is never a cycle. Which rooms there are, lowest first, and
 * what each imports of this project says the table in docs/how-it-works.md.
 */
class PackageArrowsTest {
    private static final Map<String, Set<String>> SEEN = table();
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?org\\.reviewpage\\.([a-z.]+)\\.[A-Z]");
    private static final Pattern SEES = Pattern.compile("<p>It sees (.*?)\\.\\R \\*(?:/|\\R)", Pattern.DOTALL);

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
        SEEN.forEach((room, seen) -> {
            assertThat(above).as("rooms above " + room).containsAll(seen);
            above.add(room);
        });
    }

    @Test
    void everyRoomSeesWhatTheTableSays() throws IOException {
        Map<String, Set<String>> seen = new LinkedHashMap<>();
        SEEN.keySet().forEach(room -> seen.put(room, new TreeSet<>()));
        for (Path file : sources()) {
            String room = room(file);
            assertThat(seen).as("the rooms of the table").containsKey(room);
            for (String line : Files.readAllLines(file)) {
                Matcher imported = IMPORT.matcher(line);
                if (imported.lookingAt() && !imported.group(1).equals(room)) {
                    seen.get(room).add(imported.group(1));
                }
            }
        }
        assertThat(seen).isEqualTo(SEEN);
    }

    @Test
    void everyRoomSaysInItsPackageInfoWhatItSees() throws IOException {
        Map<String, Set<String>> said = new LinkedHashMap<>();
        for (Path file : sources()) {
            Matcher sees = SEES.matcher(Files.readString(file));
            if (file.endsWith("package-info.java") && sees.find()) {
                said.put(room(file), new TreeSet<>(names(sees.group(1).replaceAll("\\{@code ([a-z.]+)}", "`$1`"))));
            }
        }
        assertThat(said).isEqualTo(SEEN);
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("core", "schema", "html")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java", "org"))) {
                files.filter(path -> path.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
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

    private static String room(Path file) {
        String folder = file.getParent().toString().replace('\\', '/');
        return folder.substring(folder.lastIndexOf("/reviewpage/") + "/reviewpage/".length())
                .replace('/', '.');
    }
}

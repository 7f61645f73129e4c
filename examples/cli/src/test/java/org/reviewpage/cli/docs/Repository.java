// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a fresh clone holds; tests run in the project's root. */
final class Repository {
    private static final Set<String> HIDDEN_AND_KEPT = Set.of(".ci", ".github", ".mvn");
    private static final Set<String> NOT_TEXT = Set.of("png", "jpg", "gz", "zip", "jar", "class");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]{2,60}");

    /** All files, as paths from the root. */
    static final List<Path> FILES = files();

    private Repository() {}

    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(Path.of("."), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes unused) {
                    String name = folder.getFileName().toString();
                    boolean isHidden = name.startsWith(".") && name.length() > 1 && !HIDDEN_AND_KEPT.contains(name);
                    return isHidden || name.equals("target") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes unused) {
                    files.add(file.normalize());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Collections.sort(files);
        return List.copyOf(files);
    }

    /** Whether a path is that of a file or folder: from the root, from a folder, or the end of the path of some file. */
    static boolean has(Path folder, String path) {
        Path end = Path.of(path);
        return Files.exists(end)
                || Files.exists(folder.resolve(end))
                || FILES.stream().anyMatch(file -> file.endsWith(end) || isBelow(file, end));
    }

    private static boolean isBelow(Path file, Path folder) {
        Path above = file.getParent();
        while (above != null && !above.endsWith(folder)) {
            above = above.getParent();
        }
        return above != null;
    }

    /** Whether a module has this name. */
    static boolean isArtifact(String name) {
        return FILES.stream()
                .filter(file -> file.endsWith("pom.xml"))
                .anyMatch(pom -> text(pom).contains("<artifactId>" + name + "</artifactId>"));
    }

    /** All words of paths, and of the files that are no documentation. */
    static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (Path file : FILES) {
            WORD.matcher(file.toString()).results().map(MatchResult::group).forEach(words::add);
            String name = file.getFileName().toString();
            if (!name.endsWith(".md") && !NOT_TEXT.contains(name.substring(name.lastIndexOf('.') + 1))) {
                WORD.matcher(text(file)).results().map(MatchResult::group).forEach(words::add);
            }
        }
        return words;
    }

    /** The text of a file, with a sign for what is no UTF-8. */
    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the pages that the command line names. */
final class Inputs {
    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");

    private Inputs() {}

    /** Files as they are named, and all pages in folders and the folders below them, sorted by path. */
    static List<Input> find(List<Path> paths) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                inputs.addAll(inFolder(path));
            } else {
                inputs.add(Input.named(path));
            }
        }
        return inputs;
    }

    private static List<Input> inFolder(Path folder) throws IOException {
        List<Input> inputs = new ArrayList<>();
        Path root = folder.toRealPath(); // a folder may be named by a symbolic link, but links inside of it are not
        // followed
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(root) && isHidden(directory)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && Files.isRegularFile(file) && isPage(file)) {
                    inputs.add(below(folder, root, file, Optional.empty()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                inputs.add(below(folder, root, file, Optional.of(BadPageException.reason(failure))));
                return FileVisitResult.CONTINUE;
            }
        });
        inputs.sort(Comparator.comparing(Input::inFolder));
        return inputs;
    }

    private static Input below(Path folder, Path root, Path file, Optional<String> problem) {
        Path relative = root.relativize(file);
        return new Input(file, folder.resolve(relative).toString(), relative.toString(), problem);
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? PageFile.looksLikeHtml(file)
                : EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}

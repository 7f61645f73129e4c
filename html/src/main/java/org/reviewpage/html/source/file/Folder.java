// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reviewpage.html.page.Limits;

/** The files in a folder and the folders below it, sorted by path. */
public final class Folder {
    private Folder() {}

    /** All that are not hidden. */
    public static List<Blob> files(Path folder, Limits limits) {
        List<Blob> files = new ArrayList<>();
        try {
            walk(folder, limits, files);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        files.sort(Comparator.comparing(Blob::within));
        return files;
    }

    private static void walk(Path folder, Limits limits, List<Blob> files) throws IOException {
        Path root = folder.toRealPath(); // it may be named by a symbolic link, but links inside of it are not followed
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(root) && isHidden(directory)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && attributes.isRegularFile()) {
                    files.add(below(folder, root, file, attributes.size(), limits));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                files.add(new Lost(below(folder, root, file, 0, limits), failure));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static DiskFile below(Path folder, Path root, Path file, long size, Limits limits) {
        Path relative = root.relativize(file);
        return new DiskFile(file, folder.resolve(relative).toString(), relative.toString(), size, false, limits);
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    /** A file or folder that cannot be looked into. */
    private record Lost(DiskFile file, IOException failure) implements BlobAround {
        @Override
        public InputStream open() throws IOException {
            throw failure;
        }
    }
}

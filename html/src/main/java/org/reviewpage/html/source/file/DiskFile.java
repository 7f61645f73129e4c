// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reviewpage.html.page.Limits;

/** A file of the file system. */
public record DiskFile(Path path, String name, String within, long size, boolean isNamed, Limits limits)
        implements Blob {
    /** A file that is a source by itself. */
    public static DiskFile named(Path path, Limits limits) {
        return new DiskFile(path, path.toString(), String.valueOf(path.getFileName()), size(path), true, limits);
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException unreadable) {
            return 0; // opening it will say why
        }
    }

    @Override
    public Optional<Path> onDisk() {
        return Optional.of(path);
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public Optional<Blob> beside(String other) {
        Path file = path.resolveSibling(other).normalize();
        return Files.isRegularFile(file) ? Optional.of(named(file, limits)) : Optional.empty();
    }
}

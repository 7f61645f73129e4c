// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of results: {@code rows} and {@code counts} have a file for each that was read. What is there is whole, since
 * files get their names when they are finished, and a file that was read has its counts last.
 */
final class Results {
    private static final String UNFINISHED = "_unfinished";
    private static final int NAME = 8;

    private final Settings settings;
    private final Configuration conf;
    private final Path folder;
    private final FileSystem store;

    Results(Settings settings, Configuration conf) throws IOException {
        this.settings = settings;
        this.conf = conf;
        folder = new Path(settings.out());
        store = folder.getFileSystem(conf);
        store.setWriteChecksum(false); // else local folders get a hidden file for each
    }

    /**
     * Begins a run.
     *
     * @throws IllegalArgumentException if the folder has results of other settings
     */
    void begin() throws IOException {
        Path saved = new Path(folder, "settings.txt");
        String before = text(saved).orElse(settings.said());
        if (!before.equals(settings.said())) {
            throw new IllegalArgumentException("there are results of another run in " + folder + ": " + before.strip());
        }
        store.delete(new Path(folder, UNFINISHED), true);
        write(saved, settings.said(), 0);
    }

    /** Ends a run. */
    void end(Counts all) throws IOException {
        write(new Path(folder, "summary.json"), all.json(Map.of()) + "\n", 0);
        store.delete(new Path(folder, UNFINISHED), true);
    }

    /** What a file came to in an earlier run; empty if it was not finished or has changed since. */
    Optional<Counts> finished(InputFile file) throws IOException {
        return text(counts(file)).map(Counts::of).filter(counts -> counts.bytes() == file.bytes());
    }

    /** Where the rows of a file are written to until {@link #finish}. */
    RowWriter open(InputFile file, long attempt) throws IOException {
        return settings.format().open(unfinished(rows(file), attempt), conf);
    }

    /** The rows of a file are written. */
    void finish(InputFile file, long attempt, Counts counts) throws IOException {
        store.delete(counts(file), false);
        rename(unfinished(rows(file), attempt), rows(file));
        write(
                counts(file),
                counts.json(Map.of("file", file.name(), "rows", rows(file).getName())) + "\n",
                attempt);
    }

    private Path rows(InputFile file) {
        return new Path(folder, "rows/" + name(file) + settings.format().extension());
    }

    private Path counts(InputFile file) {
        return new Path(folder, "counts/" + name(file) + ".json");
    }

    private Path unfinished(Path file, long attempt) {
        return new Path(folder, UNFINISHED + "/" + attempt + "-" + file.getName());
    }

    /** Where the file lies decides, not when or in what order it is read. */
    private static String name(InputFile file) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(file.name().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, NAME);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Optional<String> text(Path file) throws IOException {
        try (FSDataInputStream in = store.open(file)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException none) {
            return Optional.empty();
        }
    }

    private void write(Path file, String text, long attempt) throws IOException {
        Path unfinished = unfinished(file, attempt);
        try (OutputStream out = store.create(unfinished, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        rename(unfinished, file);
    }

    private void rename(Path from, Path to) throws IOException {
        store.mkdirs(to.getParent());
        store.delete(to, false);
        if (!store.rename(from, to)) {
            throw new IOException("cannot rename " + from + " to " + to);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of results that loses nothing when a run is interrupted.
 *
 * <p>Lines are appended to a journal beside it, {@code OUT.part}, whatever the format. When the run is complete the
 * journal becomes the file by renaming. A run that resumes goes on behind the last whole line of the journal.
 */
final class OutputFile implements Results, Closeable {
    private final Path file;
    private final Path journal;
    private final Format format;
    private final FileChannel channel;
    private final Results lines;

    /**
     * Begins or resumes a file.
     *
     * @throws FileAlreadyExistsException if it is to begin, but an interrupted run has left a journal
     * @throws IOException if it cannot be written or another run is writing it
     */
    OutputFile(Path file, Format format, boolean resume) throws IOException {
        this.file = Files.exists(file) ? file.toRealPath() : file;
        this.format = format;
        journal = sibling(".part");
        channel = open(journal);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("another run is writing " + journal);
        }
        if (!resume && channel.size() > 0) {
            channel.close();
            throw new FileAlreadyExistsException(
                    journal.toString(),
                    null,
                    "the finished pages of an interrupted run; --resume goes on behind them, without that file all begins"
                            + " anew");
        }
        lines = Results.lines(new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8)));
    }

    private static FileChannel open(Path journal) throws IOException {
        try {
            return FileChannel.open(
                    journal, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException none) {
            throw new FileSystemException(journal.toString(), null, "there is no such folder");
        }
    }

    /**
     * Goes on after an interrupted run.
     *
     * @param inputs what this run reads; gone through as far as it is finished
     * @param finished told of every line that the journal holds of these inputs
     * @return how many of the inputs are finished
     * @throws IOException if the journal is of other inputs
     */
    int resume(Inputs inputs, Consumer<ObjectNode> finished) throws IOException {
        int count = 0;
        long end = 0;
        LineReader reader = new LineReader(Channels.newInputStream(channel));
        for (String line = reader.next(); line != null; line = reader.next()) {
            ObjectNode node = object(line);
            String page = node.path("source").asString("");
            if (!inputs.hasNext() || !page.equals(inputs.peek().name())) {
                throw new IOException(journal + ", line " + (count + 1) + ": " + page + " is not the page that comes "
                        + "next; the inputs differ from those of the interrupted run");
            }
            inputs.next();
            finished.accept(node);
            count++;
            end = reader.position();
        }
        channel.truncate(end).position(end);
        return count;
    }

    @Override
    public void write(ObjectNode line) throws IOException {
        try {
            lines.write(line);
        } catch (IOException broken) {
            throw unwritten(broken);
        }
    }

    @Override
    public void end() throws IOException {
        Path whole = sibling(".whole");
        try {
            finish(whole);
        } catch (IOException broken) {
            throw unwritten(broken);
        } finally {
            if (Files.exists(whole)) {
                Files.delete(whole);
            }
        }
    }

    private IOException unwritten(IOException broken) {
        String why = BadPageException.reason(broken) + "; finished pages are kept in " + journal
                + ", and --resume goes on behind them";
        return new FileSystemException(file.toString(), null, why);
    }

    private void finish(Path whole) throws IOException {
        if (format == Format.NDJSON) {
            move(journal);
            return;
        }
        if (format == Format.SQLITE) {
            try (SqliteResults results = new SqliteResults(whole)) {
                copyTo(results);
            }
        } else {
            try (Writer out = Files.newBufferedWriter(whole)) {
                copyTo(format.to(out));
            }
        }
        move(whole);
        Files.delete(journal);
    }

    private void copyTo(Results results) throws IOException {
        try (InputStream in = Files.newInputStream(journal)) {
            LineReader reader = new LineReader(in);
            for (String line = reader.next(); line != null; line = reader.next()) {
                results.write(object(line));
            }
        }
        results.end();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void move(Path from) throws IOException {
        Files.move(from, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static ObjectNode object(String line) {
        try {
            JsonNode node = Lines.MAPPER.readTree(line);
            return node instanceof ObjectNode object ? object : Lines.MAPPER.createObjectNode();
        } catch (JacksonException broken) {
            return Lines.MAPPER.createObjectNode();
        }
    }
}

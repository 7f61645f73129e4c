// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.CountedFile;
import org.reviewpage.html.source.file.DiskFile;
import org.reviewpage.html.source.file.Folder;
import org.reviewpage.html.source.file.LeftOut;

/**
 * The pages of a file, a folder or an archive, one after the other; however large it is, few are held at a time.
 *
 * <pre>{@code
 * try (PageSource source = PageSource.open(Path.of("blog.wordpress.xml"))) {
 *     while (source.hasNext()) {
 *         ParsedPage page = parser.parse(source.next());
 *     }
 * }
 * }</pre>
 *
 * <p>What kind of file it is shows its beginning, not its name. Of exports the published posts and pages are given. What
 * cannot be read is a page too, which says why when it is read, so a damaged archive gives what is whole in it.
 */
public final class PageSource implements Iterator<SourcePage>, Closeable {
    private final List<Blob> files;
    private final long bytes;
    private final LeftOut leftOut = new LeftOut();
    private int begun;
    private long finished;
    private CountedFile file = CountedFile.NONE;
    private @Nullable Pages pages;
    private @Nullable SourcePage next;

    private PageSource(List<Blob> files) {
        this.files = files;
        bytes = files.stream().mapToLong(Blob::size).sum();
    }

    /**
     * Opens a file or a folder. Of a folder all is read that is a page or holds pages, sorted by path; hidden files are
     * not, and symbolic links in it are not followed. The limits are the standard ones.
     */
    public static PageSource open(Path path) {
        return open(path, Limits.standard());
    }

    /** Opens a file or a folder as {@link #open(Path)} does, with limits of what compressed files may give. */
    public static PageSource open(Path path, Limits limits) {
        Objects.requireNonNull(path, "path must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
        return new PageSource(
                Files.isDirectory(path) ? Folder.files(path, limits) : List.of(DiskFile.named(path, limits)));
    }

    /** Opens a file that is not in the file system, with the standard limits. */
    public static PageSource open(String name, long size, Opener opener) {
        return open(name, size, opener, Limits.standard());
    }

    /**
     * Opens a file that is not in the file system.
     *
     * @param name its path as results show it; ends with its file name
     * @param size how many bytes it takes, or 0 where that is not known
     */
    public static PageSource open(String name, long size, Opener opener, Limits limits) {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(opener, "opener must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
        return new PageSource(List.of(new RemoteFile(name, size, opener, limits)));
    }

    /** Opens a file that is not in the file system. */
    @FunctionalInterface
    public interface Opener {
        /** Opens it at its beginning; asked again for each time that it is read. */
        InputStream open() throws IOException;
    }

    /** Whether there is another page. */
    @Override
    public boolean hasNext() {
        while (next == null) {
            if (pages == null) {
                if (begun == files.size()) {
                    return false;
                }
                begin(files.get(begun++));
            }
            advance();
        }
        return true;
    }

    private void begin(Blob next) {
        finished += file.size();
        file = new CountedFile(next);
        try {
            pages = Formats.open(file, leftOut);
        } catch (IOException | RuntimeException broken) {
            pages = Pages.of(failed(broken));
        }
    }

    private void advance() {
        Pages current = Objects.requireNonNull(pages);
        try {
            next = current.next();
        } catch (IOException | RuntimeException broken) {
            next = failed(broken);
            closePages();
        }
        if (next == null) {
            closePages();
        }
    }

    /** What is wrong in a file, or in the program that reads it, costs the rest of the file and not the run. */
    private SourcePage failed(Exception broken) {
        return SourcePage.failed(
                file, broken instanceof IOException known ? known : new UnreadablePageException("not read: " + broken));
    }

    /** The next page. */
    @Override
    public SourcePage next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more pages");
        }
        SourcePage page = Objects.requireNonNull(next);
        next = null;
        return page;
    }

    /**
     * How much of each kind was left out so far since it is no published post or page: drafts, attachments, comments.
     */
    public Map<String, Integer> leftOut() {
        return leftOut.counts();
    }

    /** How much of it has been gone through, from 0 to 1. */
    public double share() {
        long current = pages == null ? file.size() : Math.min(file.read(), file.size());
        return bytes == 0 ? begun / Math.max(1.0, files.size()) : (finished + current) / (double) bytes;
    }

    private void closePages() {
        try {
            if (pages != null) {
                pages.close();
            }
        } catch (IOException unwritten) {
            // nothing was written that could be lost
        }
        pages = null;
    }

    /** Closes the file that is being read; there are no more pages then. */
    @Override
    public void close() {
        closePages();
        next = null;
        begun = files.size();
    }
}

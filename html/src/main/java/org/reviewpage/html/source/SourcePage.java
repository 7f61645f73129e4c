// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import java.util.Optional;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.source.file.Blob;

/** A page of a {@link PageSource}; of a file in a folder nothing is read before {@link #read()}. */
public final class SourcePage {
    private final String name;
    private final String within;
    private final Optional<String> recordId;
    private final Reader reader;

    /** Reads a page. */
    interface Reader {
        PageContent read() throws IOException;
    }

    private SourcePage(String name, String within, Optional<String> recordId, Reader reader) {
        this.name = name;
        this.within = within;
        this.recordId = recordId;
        this.reader = reader;
    }

    /** The file as one page. */
    static SourcePage of(Blob file, Reader reader) {
        return new SourcePage(file.name(), file.within(), Optional.empty(), reader);
    }

    /** A page inside a file. */
    static SourcePage in(Blob file, String id, Reader reader) {
        return new SourcePage(file.name() + "#" + id, file.within() + "#" + id, Optional.empty(), reader);
    }

    /** This page, by the name that its record has wherever the archive lies. */
    SourcePage withRecordId(Optional<String> id) {
        return new SourcePage(name, within, id, reader);
    }

    /** A file that cannot be read, or not to its end. */
    static SourcePage failed(Blob file, IOException failure) {
        return of(file, () -> {
            throw failure;
        });
    }

    /** A page inside a file that cannot be read. */
    static SourcePage unreadable(Blob file, String id, String reason) {
        return in(file, id, () -> {
            throw new UnreadablePageException(reason);
        });
    }

    /** Its path, beginning as the source's was given; inside an archive {@code path#id}: {@code blog.xml#post-12}. */
    public String name() {
        return name;
    }

    /** Its path below the folder that is the source; of a file that is the source its file name. */
    public String within() {
        return within;
    }

    /** The {@code WARC-Record-ID} of a page in a web archive, which stays the same where the archive is moved. */
    public Optional<String> recordId() {
        return recordId;
    }

    /**
     * Reads the page. Pages may be read in any order and by many threads.
     *
     * @throws UnreadablePageException if it is no page or is damaged; the message says how
     * @throws IOException if its file cannot be read
     */
    public PageContent read() throws IOException {
        return reader.read();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}

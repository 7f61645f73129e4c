// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.source.PageContent;
import org.reviewpage.html.source.PageSource;
import org.reviewpage.html.source.SourcePage;

/**
 * A page to read.
 *
 * @param file what the command line names: its file, or the folder or archive that it is in
 * @param page the page
 */
record Input(Path file, SourcePage page) {
    /**
     * The first page of a file that is named on the command line, or the page {@code path#id} of an archive.
     *
     * @throws NoSuchElementException if there is none
     */
    static Input named(Path file, Limits limits) {
        String name = file.toString();
        int hash = name.indexOf('#');
        boolean inArchive = hash > 0 && !Files.exists(file);
        try (PageSource source = PageSource.open(inArchive ? Path.of(name.substring(0, hash)) : file, limits)) {
            while (source.hasNext()) {
                SourcePage page = source.next();
                if (!inArchive || page.name().equals(name)) {
                    return new Input(file, page);
                }
            }
            throw new NoSuchElementException("there is no page " + name);
        }
    }

    /** Its path as results show it; in an archive {@code path#id}. */
    String name() {
        return page.name();
    }

    /** Its path below the folder that was named, or its file name. */
    String inFolder() {
        return page.within();
    }

    /** What it holds. */
    PageContent read() throws BadPageException {
        try {
            return page.read();
        } catch (IOException unreadable) {
            throw new BadPageException(BadPageException.reason(unreadable));
        }
    }
}

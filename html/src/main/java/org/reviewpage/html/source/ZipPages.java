// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.file.SharedZip;
import org.reviewpage.html.source.file.ZippedFile;

/** The pages of the files in a zip, sorted by path. Nothing is unpacked to the disk. */
final class ZipPages implements Pages {
    private static final int MAX_ENTRIES = 200_000;

    /** A segment that begins with a dot, but for {@code ..}; and what a Mac adds. */
    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.(?!\\.?/)|^__MACOSX/");

    private final SharedZip zip;
    private final Iterator<? extends ZipEntry> entries;
    private final Blob file;
    private final LeftOut leftOut;
    private Pages pages = Pages.of();

    ZipPages(Blob file, Path path, LeftOut leftOut) throws IOException {
        this.file = file;
        this.leftOut = leftOut;
        zip = new SharedZip(path);
        if (zip.zip().size() > MAX_ENTRIES) {
            zip.close();
            throw new UnreadablePageException("a zip of more than " + MAX_ENTRIES + " files");
        }
        List<? extends ZipEntry> all = zip.zip().stream()
                .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        entries = all.iterator();
    }

    private static boolean isHidden(String name) {
        return HIDDEN.matcher(name).find();
    }

    @Override
    public @Nullable SourcePage next() throws IOException {
        while (true) {
            SourcePage page = pages.next();
            if (page != null) {
                return page;
            }
            pages.close();
            pages = Pages.of();
            if (!entries.hasNext()) {
                return null;
            }
            ZippedFile entry = new ZippedFile(zip, entries.next(), file);
            try {
                pages = Formats.open(entry, leftOut);
            } catch (IOException broken) {
                return SourcePage.failed(entry, broken);
            }
        }
    }

    @Override
    public void close() throws IOException {
        pages.close();
        zip.close();
    }
}

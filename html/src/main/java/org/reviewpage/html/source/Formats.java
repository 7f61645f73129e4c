// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reviewpage.html.source.export.Exports;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.InflatedFile;
import org.reviewpage.html.source.file.LeftOut;

/** All formats that are known; a new one is a small class and a line here or in {@link Exports}. */
final class Formats {
    private static final List<Format> ALL = Stream.of(
                    Stream.of(new ZipArchive(), new WebArchive(), new SavedArchive()),
                    Exports.all().stream().map(ExportedPages::new),
                    Stream.of(new MediumPost()))
            .<Format>flatMap(kinds -> kinds)
            .toList();

    private static final Set<String> PAGE_EXTENSIONS = Set.of("html", "htm", "xhtml");

    /** A mirror holds what the server's scripts wrote under the names of the scripts. */
    private static final Set<String> SCRIPT_EXTENSIONS = Set.of("php", "asp", "aspx", "jsp", "cfm", "cgi", "shtml");

    private Formats() {}

    /** The pages of a file; none of a file that nobody named and that is nothing known. */
    static Pages open(Blob file, LeftOut leftOut) throws IOException {
        FileHead head = FileHead.of(file);
        Blob plain = head.isGzip() ? new InflatedFile(file) : file;
        boolean isPage = isPage(file, head);
        Optional<Format> format = ALL.stream()
                .filter(known -> known.begins(head))
                .findFirst()
                .or(() -> WebArchive.isDamaged(file, head) ? Optional.of(new WebArchive()) : Optional.empty());
        if (format.isPresent()) {
            boolean isRepeated = format.get() instanceof ExportedPages pages
                    && pages.export().isFeed();
            if (isPage && isRepeated && !file.isNamed()) {
                leftOut.add("feeds among the pages of a mirror");
                return Pages.of();
            }
            return format.get().open(format.get() instanceof WebArchive ? file : plain, leftOut);
        }
        Optional<Map<String, String>> row = isPage ? SubstackPost.row(plain) : Optional.empty();
        if (row.isPresent()) {
            return SubstackPost.open(plain, row.get(), leftOut);
        }
        if (SubstackPost.isTable(head)) {
            return SubstackPost.table(plain);
        }
        return file.isNamed() || isPage ? Pages.of(SourcePage.of(plain, () -> HtmlFile.read(plain))) : Pages.of();
    }

    private static boolean isPage(Blob file, FileHead head) {
        String name = file.fileName();
        int query = name.indexOf('?'); // wget names a page index.html?p=12
        String path = query < 0 ? name : name.substring(0, query);
        if (head.isGzip() && path.endsWith(".gz")) {
            path = path.substring(0, path.length() - ".gz".length());
        }
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean none = path.indexOf('.') < 0 || SCRIPT_EXTENSIONS.contains(extension);
        return none ? head.isHtml() : PAGE_EXTENSIONS.contains(extension);
    }
}

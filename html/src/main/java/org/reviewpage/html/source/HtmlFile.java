// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Decoder;

/** Reads files that are pages, as they were served or as a program saved them. */
final class HtmlFile {
    /** Pages are a few hundred kilobytes; what is larger than this is a dump, and would not fit into memory as a tree. */
    private static final int MAX_BYTES = 64 << 20;

    private HtmlFile() {}

    static PageContent read(Blob file) throws IOException {
        try (InputStream in = file.open()) {
            return read(in, null, Optional.empty());
        }
    }

    /**
     * A page from a stream.
     *
     * @param charset the encoding that the server declared, or null
     * @param url the address that it was read from, if it is known; else the one that a program wrote into it
     */
    static PageContent read(InputStream in, @Nullable String charset, Optional<String> url) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length == 0) {
            throw new UnreadablePageException("the file is empty");
        }
        if (bytes.length > MAX_BYTES) {
            throw new UnreadablePageException("larger than " + (MAX_BYTES >> 20) + " MB");
        }
        Optional<String> other = Head.of(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 4_096)))
                .otherThanHtml();
        if (other.isPresent()) {
            throw new UnreadablePageException("not HTML: " + other.get());
        }
        String html = Decoder.decode(bytes, charset);
        if (!Wayback.isFrom(html)) {
            return new PageContent(html, url.or(() -> SavedFrom.address(html)), KnownFacts.NONE);
        }
        Optional<String> address = Wayback.address(html).or(() -> url).or(() -> SavedFrom.address(html));
        return new PageContent(Wayback.original(html), address.map(Wayback::without), KnownFacts.NONE);
    }
}

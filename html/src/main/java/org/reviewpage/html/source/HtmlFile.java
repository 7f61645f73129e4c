// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.encoding.Decoder;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.page.Warning;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;

/** Reads files that are pages, as they were served or as a program saved them. */
final class HtmlFile {
    private HtmlFile() {}

    static PageContent read(Blob file) throws IOException {
        try (InputStream in = file.open()) {
            return read(in, null, Optional.empty(), file.limits(), file.limits().bytes());
        }
    }

    /**
     * A page from a stream.
     *
     * @param charset the encoding that the server declared, or null
     * @param url the address that it was read from, if it is known; else the one that a program wrote into it
     * @param most how many bytes are read
     */
    static PageContent read(InputStream in, @Nullable String charset, Optional<String> url, Limits limits, int most)
            throws IOException {
        byte[] bytes = in.readNBytes(most);
        boolean isCut = bytes.length == most && in.read() >= 0;
        List<Warning> warnings = isCut ? List.of(limits.reached(Limit.PAGE_CHARACTERS, "page")) : List.of();
        if (bytes.length == 0) {
            throw new UnreadablePageException("the file is empty");
        }
        Optional<String> other =
                FileHead.of(Arrays.copyOf(bytes, Math.min(bytes.length, 4_096))).otherThanHtml();
        if (other.isPresent()) {
            throw new UnreadablePageException("not HTML: " + other.get());
        }
        String html = Decoder.decode(bytes, charset);
        if (!Wayback.isFrom(html)) {
            return new PageContent(html, url.or(() -> SavedFrom.address(html)), KnownFacts.NONE, warnings);
        }
        Optional<String> address = Wayback.address(html).or(() -> url).or(() -> SavedFrom.address(html));
        return new PageContent(Wayback.original(html), address.map(Wayback::without), KnownFacts.NONE, warnings);
    }
}

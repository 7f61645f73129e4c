// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.syntax.AbsoluteAddress;

/** The page in a record of a web archive. */
final class WarcPage {
    private static final int OK = 200;

    private WarcPage() {}

    /**
     * The page, if the record holds one that was served.
     *
     * @throws IOException if the record is damaged
     */
    static Optional<SourcePage> of(Blob file, String id, WarcRecord record, LeftOut leftOut) throws IOException {
        if (!(record instanceof WarcResponse) && !(record instanceof WarcResource)) {
            leftOut.add("requests and notes of the crawler");
            return Optional.empty();
        }
        String target = record.headers()
                .first("WARC-Target-URI")
                .orElseThrow(() -> new UnreadablePageException("it has no address"))
                .replaceAll("^<|>$", ""); // wget adds brackets
        boolean overHttp = target.startsWith("http"); // crawlers keep the answers of name servers too
        @Nullable HttpResponse http = record instanceof WarcResponse response && overHttp ? response.http() : null;
        MediaType type = http == null ? record.contentType() : http.contentType();
        if (!isHtml(type)) {
            leftOut.add("captures that are no page");
            return Optional.empty();
        }
        if (http != null && http.status() != OK) {
            leftOut.add("redirects and errors");
            return Optional.empty();
        }
        // many are held at once, and one that a server sent holds no pictures itself
        int most = file.limits().count(Limit.PAGE_CHARACTERS);
        byte[] bytes = body(http == null ? record.body() : http.bodyDecoded(), most + 1);
        @Nullable String charset = type.parameters().get("charset");
        Optional<String> url = AbsoluteAddress.of(target, "");
        SourcePage page = SourcePage.in(
                file, id, () -> HtmlFile.read(new ByteArrayInputStream(bytes), charset, url, file.limits(), most));
        return Optional.of(page.withRecordId(record.headers().first("WARC-Record-ID")));
    }

    private static boolean isHtml(MediaType type) {
        String name = type.base().toString();
        return name.equalsIgnoreCase("text/html") || name.equalsIgnoreCase("application/xhtml+xml");
    }

    private static byte[] body(MessageBody body, int most) throws IOException {
        try (InputStream in = body.stream()) {
            return in.readNBytes(most);
        } catch (NoClassDefFoundError missing) {
            throw new UnreadablePageException("compressed with Brotli, which the library org.brotli:dec reads");
        }
    }
}

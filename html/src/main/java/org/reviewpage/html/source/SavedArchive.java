// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.FileHead;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.syntax.AbsoluteAddress;
import org.reviewpage.html.source.syntax.MailPart;

/** A page that a browser saved with its pictures as one file (MHTML): the first HTML in a message of several parts. */
final class SavedArchive implements Format {
    @Override
    public boolean begins(FileHead head) {
        MailPart message = MailPart.of(head.bytes());
        return !message.header("content-type").isEmpty()
                && (!message.header("mime-version").isEmpty()
                        || !message.header("snapshot-content-location").isEmpty());
    }

    @Override
    public Pages open(Blob file, LeftOut leftOut) {
        return Pages.of(SourcePage.of(file, () -> read(file)));
    }

    private static PageContent read(Blob file) throws IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(file.limits().bytes());
        }
        MailPart message = MailPart.of(new String(bytes, StandardCharsets.ISO_8859_1));
        MailPart page =
                message.html().orElseThrow(() -> new UnreadablePageException("there is no HTML in the message"));
        Optional<String> url = Optional.of(message.header("snapshot-content-location"))
                .filter(address -> !address.isEmpty())
                .or(() -> Optional.of(page.header("content-location")))
                .flatMap(address -> AbsoluteAddress.of(address, ""));
        try {
            return HtmlFile.read(
                    page.content(), page.parameter("charset").orElse(null), url, file.limits(), bytes.length);
        } catch (IllegalArgumentException broken) {
            throw new UnreadablePageException("its base64 is broken: " + broken.getMessage());
        }
    }
}

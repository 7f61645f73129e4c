// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.reviewpage.html.page.Decoder;

/**
 * A page's bytes and the place in them where its JSON-LD belongs: where it stood before, else at the end of the head.
 *
 * <p>Bytes are read as ISO 8859-1, in which each is a character, so places in the text are places in the bytes in every
 * encoding that has ASCII in it; UTF-16 is read as what it is.
 */
final class MarkedUpPage {
    private static final String OURS = "script[type=application/ld+json][data-generator=reviewpage]";

    private final Charset charset;
    private final byte[] bom;
    private final String before;
    private final String after;

    private MarkedUpPage(Charset charset, byte[] bom, String before, String after) {
        this.charset = charset;
        this.bom = bom;
        this.before = before;
        this.after = after;
    }

    static MarkedUpPage of(byte[] page) {
        Charset found = Decoder.charset(page, null);
        Charset charset = found.name().startsWith("UTF-16") ? found : StandardCharsets.ISO_8859_1;
        int bom = Decoder.bom(page);
        String text = new String(page, bom, page.length - bom, charset);
        Document document = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
        StringBuilder rest = new StringBuilder(text);
        int place = document.head().endSourceRange().startPos();
        Elements ours = document.select(OURS);
        for (int i = ours.size() - 1; i >= 0; i--) {
            place = cut(rest, ours.get(i));
        }
        return new MarkedUpPage(
                charset, java.util.Arrays.copyOf(page, bom), rest.substring(0, place), rest.substring(place));
    }

    /** Takes a script away with the line feed that was written behind it; where it stood. */
    private static int cut(StringBuilder text, Element script) {
        int start = script.sourceRange().startPos();
        int end = script.endSourceRange().endPos();
        text.delete(start, end < text.length() && text.charAt(end) == '\n' ? end + 1 : end);
        return start;
    }

    /** The page without JSON-LD of ours. */
    byte[] without() {
        return with("");
    }

    /** The page with a script, which must be in ASCII. */
    byte[] with(String script) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(bom);
        page.writeBytes(before.getBytes(charset));
        page.writeBytes((script.isEmpty() ? "" : script + "\n").getBytes(charset));
        page.writeBytes(after.getBytes(charset));
        return page.toByteArray();
    }
}

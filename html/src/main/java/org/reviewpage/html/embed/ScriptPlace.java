// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.embed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.reviewpage.html.encoding.Decoder;

/**
 * The place in a page's bytes where its script belongs: where it stood before, else at the end of the head.
 *
 * <p>Bytes are read as ISO 8859-1, in which each is a character, so that places in the text are places in the bytes in
 * every encoding that has ASCII in it; UTF-16 is read as what it is, two bytes a character.
 */
final class ScriptPlace {
    private final Charset charset;
    private final boolean readable;
    private final byte[] before;
    private final byte[] after;

    private ScriptPlace(Charset charset, boolean readable, byte[] before, byte[] after) {
        this.charset = charset;
        this.readable = readable;
        this.before = before;
        this.after = after;
    }

    static ScriptPlace of(byte[] page) {
        Charset found = Decoder.charset(page, null);
        Charset charset = found.name().startsWith("UTF-16") ? found : StandardCharsets.ISO_8859_1;
        int width = charset == StandardCharsets.ISO_8859_1 ? 1 : 2;
        int bom = Decoder.bom(page);
        String text = new String(page, bom, page.length - bom, charset);
        Document document = parse(text);
        int place = document.head().endSourceRange().startPos();
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        ByteArrayOutputStream after = new ByteArrayOutputStream();
        Elements ours = document.select(ScriptText.OURS);
        if (!ours.isEmpty()) {
            place = ours.get(0).sourceRange().startPos();
        }
        before.write(page, 0, bom + place * width);
        int from = place;
        for (Element script : ours) {
            int start = script.sourceRange().startPos();
            int end = script.endSourceRange().endPos();
            after.write(page, bom + from * width, (start - from) * width);
            from = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
        }
        int rest = bom + from * width;
        after.write(page, rest, page.length - rest);
        boolean readable = width == 2 || hasAscii(found);
        return new ScriptPlace(charset, readable, before.toByteArray(), after.toByteArray());
    }

    /** Whether the bytes of ASCII mean ASCII wherever they stand: not so in EBCDIC, nor where escapes switch alphabets. */
    private static boolean hasAscii(Charset charset) {
        String markup = "<script type=\"application/ld+json\">{}</script>\n";
        return !charset.name().startsWith("ISO-2022")
                && new String(markup.getBytes(StandardCharsets.US_ASCII), charset).equals(markup);
    }

    private static Document parse(String text) {
        return Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
    }

    /** The page without a script of ours. */
    byte[] without() {
        return join(new byte[0]);
    }

    /** The page with a script, which must be in ASCII; empty if it would not be read there, or change anything else. */
    Optional<byte[]> with(String script) {
        byte[] page = join(script.getBytes(charset));
        return readable && reads(page, script) ? Optional.of(page) : Optional.empty();
    }

    /** Whether a page has the script, and is otherwise what it is without. */
    private boolean reads(byte[] page, String script) {
        Document document = parse(text(page));
        Elements ours = document.select(ScriptText.OURS);
        boolean sameEncoding = Decoder.charset(page, null).equals(Decoder.charset(without(), null));
        if (!sameEncoding || ours.size() != 1 || !script.equals(ours.get(0).outerHtml() + "\n")) {
            return false;
        }
        ours.remove();
        return plain(document).equals(plain(parse(text(without()))));
    }

    private String text(byte[] page) {
        int bom = Decoder.bom(page);
        return new String(page, bom, page.length - bom, charset);
    }

    /** The document without white space, of which the script brings some. */
    private static String plain(Document document) {
        document.outputSettings().prettyPrint(false);
        return document.outerHtml().replaceAll("\\s", "");
    }

    private byte[] join(byte[] script) {
        ByteArrayOutputStream page = new ByteArrayOutputStream(before.length + script.length + after.length);
        page.writeBytes(before);
        page.writeBytes(script);
        page.writeBytes(after);
        return page.toByteArray();
    }
}

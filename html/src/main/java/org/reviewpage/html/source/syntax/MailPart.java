// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message as mail has it, or a part of one.
 *
 * @param headers its headers by their names in lower case
 * @param body what follows upon them, each byte as a character
 */
public record MailPart(Map<String, String> headers, String body) {
    private static final int MAX_HEADERS = 65_536;
    private static final int MAX_DEPTH = 5;
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):[ \\t]{0,20}([^\\n]{0,8000})");

    /** Reads the headers up to the first empty line. Lines that begin with a space go on the line before. */
    public static MailPart of(String text) {
        String unix = text.startsWith("\r\n") ? text.substring(2) : text;
        int end = unix.indexOf("\r\n\r\n");
        int length = 4;
        int alone = unix.indexOf("\n\n");
        if (end < 0 || alone >= 0 && alone < end) {
            end = alone;
            length = 2;
        }
        int stop = end < 0 ? Math.min(unix.length(), MAX_HEADERS) : end;
        Map<String, String> headers = new HashMap<>();
        String lines =
                unix.substring(0, Math.min(stop, MAX_HEADERS)).replace("\r", "").replaceAll("\\n[ \\t]{1,20}", " ");
        for (String line : lines.split("\n")) {
            Matcher header = HEADER.matcher(line);
            if (!header.matches()) {
                break; // what begins otherwise is no message
            }
            headers.putIfAbsent(
                    header.group(1).toLowerCase(Locale.ROOT), header.group(2).strip());
        }
        return new MailPart(headers, end < 0 ? "" : unix.substring(end + length));
    }

    /** A header; empty if it is not there. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** A parameter of its content type. */
    public Optional<String> parameter(String name) {
        Matcher found = Pattern.compile(
                        "(?i);\\s{0,9}" + name + "\\s{0,3}=\\s{0,3}(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))")
                .matcher(header("content-type"));
        return found.find() ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }

    /** The first part that is HTML, itself or inside of it. */
    public Optional<MailPart> html() {
        return html(0);
    }

    private Optional<MailPart> html(int depth) {
        String type = header("content-type").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
            return Optional.of(this);
        }
        Optional<String> boundary = parameter("boundary").map(name -> "--" + name);
        if (boundary.isEmpty() || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        int at = body.indexOf(boundary.get());
        while (at >= 0) {
            int start = body.indexOf('\n', at) + 1;
            int end = body.indexOf("\n" + boundary.get(), at + 1);
            if (start == 0) {
                break;
            }
            String part = body.substring(start, Math.max(start, end < 0 ? body.length() : end));
            Optional<MailPart> found = of(part).html(depth + 1);
            if (found.isPresent() || end < 0) {
                return found;
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /** Its content as it was before it was encoded for transfer. */
    public InputStream content() {
        return new ByteArrayInputStream(
                switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
                    case "base64" -> Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/=]", ""));
                    case "quoted-printable" -> unquoted(body);
                    default -> body.getBytes(StandardCharsets.ISO_8859_1);
                });
    }

    /** {@code caf=C3=A9}; an equals sign at the end of a line joins it with the next. */
    private static byte[] unquoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '=') {
                bytes.write(c);
            } else if (text.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (text.startsWith("\n", i + 1)) {
                i++;
            } else if (i + 2 < text.length() && hex(text, i + 1) >= 0) {
                bytes.write(hex(text, i + 1));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.syntax;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import org.reviewpage.html.encoding.Decoder;
import org.reviewpage.html.source.file.Blob;

/**
 * The text of a file, with a space for each character that XML does not allow: exports hold the control characters
 * that were pasted into posts and comments.
 */
public final class TextFile extends FilterReader {
    private static final int HEAD = 65_536;

    private TextFile(Reader in) {
        super(in);
    }

    public static Reader open(Blob file) throws IOException {
        InputStream in = new BufferedInputStream(file.open(), HEAD);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        in.skipNBytes(Decoder.bom(head));
        Charset charset = Decoder.charset(head, null);
        return new TextFile(new InputStreamReader(in, charset));
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        return c >= 0 && isForbidden((char) c) ? ' ' : c;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        for (int i = from; i < from + count; i++) {
            if (isForbidden(buffer[i])) {
                buffer[i] = ' ';
            }
        }
        return count;
    }

    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFE' || c == '\uFFFF';
    }
}

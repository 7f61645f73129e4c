// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.encoding;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.html.words.Resource;

/**
 * What the names of encodings mean on the web, which is not always what they say: pages that declare ISO-8859-1 are in
 * windows-1252. See https://encoding.spec.whatwg.org/#names-and-labels.
 */
final class EncodingLabels {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, Charset> MEANINGS = read();

    private EncodingLabels() {}

    /** The encoding that a label means; empty if it means none. */
    static Optional<Charset> charset(String label) {
        return Optional.ofNullable(MEANINGS.get(label.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Charset> read() {
        Map<String, Charset> meanings = new HashMap<>();
        for (String line : Resource.lines(EncodingLabels.class, "encodings.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length && Charset.isSupported(words[0]); i++) {
                meanings.put(words[i], Charset.forName(words[0]));
            }
        }
        return Map.copyOf(meanings);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of encodings mean on the web, which is not always what they say: pages that declare ISO-8859-1 are in
 * windows-1252. See https://encoding.spec.whatwg.org/#names-and-labels.
 */
final class EncodingLabels {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, String> MEANINGS = new HashMap<>();

    static {
        mean(
                "windows-1252",
                "iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 latin1 latin-1 l1 ascii us-ascii");
        mean("windows-1252", "ansi_x3.4-1968 cp819 ibm819 cp1252 x-cp1252 windows-1252 x-user-defined ansi");
        mean("windows-1254", "iso-8859-9 iso8859-9 iso_8859-9 latin5 l5 cp1254 x-cp1254");
        mean("x-windows-874", "iso-8859-11 tis-620 windows-874 dos-874");
        mean("utf-8", "utf8 utf-8 unicode-1-1-utf-8 x-unicode20utf8 unicode11utf8 utf_8");
        mean("gb18030", "gb2312 gb_2312 gb_2312-80 gbk x-gbk chinese csgb2312 gb18030");
        mean("big5-hkscs", "big5 big5-hkscs cn-big5 x-x-big5 csbig5");
        mean("windows-31j", "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis");
        mean("x-windows-949", "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cseuckr");
        mean("iso-8859-8", "iso-8859-8-i logical hebrew visual");
        mean("koi8-r", "koi koi8 koi8_r cskoi8r");
        mean("koi8-u", "koi8-ru");
        mean("utf-16le", "utf-16 unicode ucs-2 csunicode iso-10646-ucs-2");
    }

    /** Encodings in which text could mean markup. Browsers do not read them. */
    private static final Set<String> UNSAFE = Set.of("utf-7", "utf-32", "hz-gb-2312", "iso-2022-kr", "iso-2022-cn");

    private EncodingLabels() {}

    private static void mean(String meaning, String labels) {
        for (String label : labels.split(" ")) {
            MEANINGS.put(label, meaning);
        }
    }

    /** The encoding that a label means; empty if it means none. */
    static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || UNSAFE.contains(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(MEANINGS.getOrDefault(name, name)))
                    .filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}

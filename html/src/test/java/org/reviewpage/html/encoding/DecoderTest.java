// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String TEXT = "<p>“Fähre” – naïve café";

    @Test
    void aByteOrderMarkOutranksWhatTheServerDeclared() {
        assertThat(Decoder.decode(bytes("\uFEFF" + TEXT, "UTF-8"), "windows-1251"))
                .isEqualTo(TEXT);
        assertThat(Decoder.decode(bytes("\uFEFF" + TEXT, "UTF-16LE"), "utf-8")).isEqualTo(TEXT);
        assertThat(Decoder.decode(bytes("\uFEFF" + TEXT, "UTF-16BE"), null)).isEqualTo(TEXT);
    }

    @Test
    void whatTheServerDeclaredOutranksWhatThePageDeclares() {
        String page = "<meta charset=koi8-r><p>Паром";

        assertThat(Decoder.decode(bytes(page, "windows-1251"), "windows-1251")).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252, “Fähre” …", "latin1, windows-1252, ’tis", "ISO-8859-9, windows-1254, İstanbul “iki”",
        "gb2312, GB18030, 渡船，咖啡館", "Shift_JIS, windows-31j, ①髙島", "ks_c_5601-1987, x-windows-949, 똠방각하",
        "utf8, UTF-8, Fähre", "Windows-1250, windows-1250, Żółw", "euc-jp, EUC-JP, 映画の感想"
    })
    void labelsMeanWhatTheyMeanOnTheWeb(String label, String encoding, String text) {
        String page = "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; CHARSET=" + label + "'><p>" + text;

        assertThat(Decoder.decode(bytes(page, encoding), null)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "csisolatin2, ISO-8859-2", "koi8-ru, KOI8-U", "x-mac-cyrillic, x-MacCyrillic", "l9, ISO-8859-15",
        "tis-620, x-windows-874", "iso-ir-100, windows-1252", "x-user-defined, windows-1252", "ucs-2, UTF-16LE",
        "unicodefffe, UTF-16BE", "csiso2022jp, ISO-2022-JP", "gbk, GB18030", "' Latin1\t', windows-1252"
    })
    void labelsAreThoseOfTheStandard(String label, String encoding) {
        assertThat(EncodingLabels.charset(label)).contains(Charset.forName(encoding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"utf-7", "utf-32", "hz-gb-2312", "iso-2022-kr", "replacement", "cp850", "ibm037", "default", ""})
    void namesThatBrowsersDoNotKnowAreNoLabels(String label) {
        assertThat(EncodingLabels.charset(label)).isEmpty();
    }

    @Test
    void aDeclarationMayComeLate() {
        String page = "<head><!--" + " ".repeat(5_000) + "--><meta charset='windows-1251'><p>Паром";

        assertThat(Decoder.decode(bytes(page, "windows-1251"), null)).isEqualTo(page);
    }

    @Test
    void theXmlDeclarationOfAnXhtmlPageCounts() {
        String page = "<?xml version='1.0' encoding='iso-8859-2'?><html><p>Żółw";

        assertThat(Decoder.decode(bytes(page, "iso-8859-2"), null)).isEqualTo(page);
    }

    @Test
    void declarationsInScriptsAndCommentsAreNone() {
        String page = "<script charset='koi8-r'></script><!-- <meta charset=koi8-r> --><p>Fähre";

        assertThat(Decoder.decode(bytes(page, "windows-1252"), null)).isEqualTo(page);
    }

    @Test
    void utf16WithoutAMarkIsSeenByItsZeros() {
        assertThat(Decoder.decode(bytes("\r\n<html><p>Fähre", "UTF-16LE"), null))
                .isEqualTo("\r\n<html><p>Fähre");
        assertThat(Decoder.decode(bytes("<html><p>Fähre", "UTF-16BE"), "utf-8")).isEqualTo("<html><p>Fähre");
    }

    @Test
    void aPageThatSaysInAsciiThatItIsUtf16IsUtf8() {
        String page = "<meta charset=utf-16><p>Fähre";

        assertThat(Decoder.decode(bytes(page, "UTF-8"), null)).isEqualTo(page);
    }

    @Test
    void withoutADeclarationItIsUtf8IfItCanBeElseWindows1252() {
        assertThat(Decoder.decode(bytes(TEXT, "UTF-8"), null)).isEqualTo(TEXT);
        assertThat(Decoder.decode(bytes(TEXT, "windows-1252"), null)).isEqualTo(TEXT);
    }

    @Test
    void aLieIsNotBelieved() {
        assertThat(Decoder.decode(bytes("<meta charset=utf-8>" + TEXT, "windows-1252"), null))
                .endsWith(TEXT);
        assertThat(Decoder.decode(bytes("<meta charset=iso-8859-1>" + TEXT, "UTF-8"), null))
                .endsWith(TEXT);
        assertThat(Decoder.decode(bytes(TEXT, "UTF-8"), "latin1")).isEqualTo(TEXT);
    }

    @Test
    void oneBrokenByteDoesNotSpoilAPageOfUtf8() {
        byte[] page = bytes("<p>" + "ä".repeat(20) + "#" + "ö".repeat(20), "UTF-8");
        page[43] = (byte) 0xFF;

        assertThat(Decoder.decode(page, "utf-8")).isEqualTo("<p>" + "ä".repeat(20) + "\uFFFD" + "ö".repeat(20));
    }

    @Test
    void aPageCutOffInTheMiddleOfACharacterIsStillUtf8() {
        byte[] page = "<p>Fähre für".getBytes(StandardCharsets.UTF_8);

        assertThat(Decoder.decode(java.util.Arrays.copyOf(page, 12), null)).startsWith("<p>Fähre f");
    }

    @ParameterizedTest
    @CsvSource({"utf-7", "none", "'§$%'", "x-not-there"})
    void labelsThatMeanNothingAreNotHeeded(String label) {
        assertThat(Decoder.decode(bytes(TEXT, "UTF-8"), label)).isEqualTo(TEXT);
    }

    @Test
    void noBytesAreNoText() {
        assertThat(Decoder.decode(new byte[0], null)).isEmpty();
    }

    private static byte[] bytes(String text, String encoding) {
        return text.getBytes(Charset.forName(encoding));
    }
}

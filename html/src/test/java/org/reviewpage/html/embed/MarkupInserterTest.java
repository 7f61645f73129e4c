// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.embed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Person;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.html.embed.MarkupInserter.Outcome;
import org.reviewpage.html.embed.MarkupInserter.Result;
import org.reviewpage.schema.JsonLdReader;

/** Every other byte of a page stays as it is, however odd the page. */
class MarkupInserterTest {
    private static final String START = "<script type=\"application/ld+json\" data-generator=\"reviewpage\">";
    private static final Review REVIEW = review("Übermut ★ </script><!-- <script>");

    private static Review review(String name) {
        return Review.builder()
                .item(ReviewedItem.builder().type(ItemType.MOVIE).name(name).build())
                .reviewers(List.of(Person.of("Ann Ames")))
                .rating(Rating.of(4, 1, 5))
                .build();
    }

    private static Result insert(byte[] page) {
        return MarkupInserter.insert(page, List.of(REVIEW));
    }

    private static String insert(String page) {
        return new String(insert(page.getBytes(UTF_8)).page(), UTF_8);
    }

    private static void isInserted(byte[] page, Charset charset) {
        Result marked = insert(page);

        assertThat(marked.outcome()).isEqualTo(Outcome.INSERTED);
        Document document = Jsoup.parse(new String(marked.page(), charset).replaceFirst("^\uFEFF", ""));
        List<Element> scripts = document.select(ScriptText.OURS);
        assertThat(scripts).hasSize(1);
        assertThat(JsonLdReader.standard().read(scripts.get(0).data())).containsExactly(REVIEW);
        assertThat(insert(marked.page()).page()).isEqualTo(marked.page());
        assertThat(MarkupInserter.remove(marked.page())).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><head><title>A</title></head><body><p>B</body></html>",
                "<!DOCTYPE html>\r\n<html>\r\n<head>\r\n<title>A</title>\r\n</head>\r\n<body>\r\n<p>B\r\n</body>\r\n</html>\r\n",
                "<!DOCTYPE html>\r<html>\r<head>\r<title>A</title>\r</head>\r<body>\r<p>B\r</body>\r</html>\r",
                "<!DOCTYPE html><title>A</title><p>B",
                "<!DOCTYPE html><p>B",
                "<!DOCTYPE html><html><body><p>B</body></html>",
                "<!DOCTYPE html><html lang=en><head><title>A</title><body><p>B",
                "<!DOCTYPE html><head><title>A</title><p>B",
                "<!-- saved <head></head> --><!DOCTYPE html><!-- <head></head> --><html><!-- </head> --><head><title>A</title><!-- </head> --></head><body>B",
                "<html><head><title></head></title></head><body>B",
                "<html><head><title>A</title><script>var a = '</head>';</script></head><body>B",
                "<html><head><script><!-- document.write('<script></head></script>') --></script></head><body>B",
                "<html><head><style>/* </head> */</style><noscript><link rel=x href=y></noscript></head><body>B",
                "<html><head><title>A</title></head><head><title>B</title></head><body><head>C</head>D</body></html>",
                "<html><head><title>A</title></head><frameset cols='*'><frame src=a></frameset></html>",
                "<html><frameset cols='*'><frame src=a></frameset></html>",
                "<p>A fragment",
                "Only text, with & and <",
                "",
                "  \n\t",
                "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'"
                        + " 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd'>\n<html xmlns='http://www.w3.org/1999/xhtml'>"
                        + "<head><title>A</title></head><body><p>B</p></body></html>",
                "<html><head><title>A</title><div>no head any more</div><meta name=a content=b></head><body>B",
                "<html><HEAD\n><TITLE>A</TITLE></HEAD\n><BODY>B",
                "<!DOCTYPE html><html><head><template><script></script></head></template></head><body>B",
                "<html><head><title>A</title></head><body><svg><title>S</title></svg><math><mi>x</mi></math><textarea></head></textarea>B",
                "<html><head><title>A\u0000</title></head><body>\u0000B",
                "<html><head><title>A 😀</title></head><body>B",
                "<html><head><title>A</title></head></body></html><p>after the end</p>",
                "<table><tr><td>B</table>",
                "<html><head><meta name=x content='</head>'></head><body>B",
                "<html><head>\n\n  <link rel=a href=b>\n\n  </head  >\n<body>B"
            })
    void thePageComesBackByteForByte(String page) {
        isInserted(page.getBytes(UTF_8), UTF_8);
        isInserted(("\uFEFF" + page).getBytes(UTF_8), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>A", "<html><head><script>var a = 1;", "<html><head><!-- A",
                        "<html><head><style>p {",
                "<html><head><title>A</title></head", "<html><head><meta name='x", "<plaintext>A", "<html><head"
            })
    void aPageThatIsCutOffIsLeftAloneUnlessTheScriptCanBeRead(String page) {
        byte[] bytes = page.getBytes(UTF_8);
        Result marked = insert(bytes);

        if (marked.outcome() == Outcome.INSERTED) {
            isInserted(bytes, UTF_8);
        } else {
            assertThat(marked.page()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"windows-1252", "windows-1251", "Shift_JIS", "EUC-JP", "GB18030", "Big5", "KOI8-R", "EUC-KR"})
    void bytesOfOldEncodingsStay(String name) {
        Charset charset = Charset.forName(name);
        String page =
                "<html><head><meta charset=" + name + "><title>Über Ночь 表能ソ 한국</title></head><body>表</body></html>";
        byte[] bytes = page.getBytes(charset);

        isInserted(bytes, charset);
        assertThat(new String(insert(bytes).page(), ISO_8859_1)).contains("\\u00dcbermut \\u2605");
    }

    @Test
    void bytesThatAreNoTextStay() {
        byte[] bytes = "<html><head><title>A #</title></head><body># B</body></html>".getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xC3 : bytes[i];
        }

        isInserted(bytes, ISO_8859_1);
    }

    @Test
    void aPageInUtf16GetsItsScriptInUtf16() {
        String page = "<!DOCTYPE html><html><head><title>Über 😀 \uD800</title></head><body>B</body></html>";

        isInserted(("\uFEFF" + page).getBytes(UTF_16LE), UTF_16LE);
        isInserted(("\uFEFF" + page).getBytes(UTF_16BE), UTF_16BE);
        isInserted(page.getBytes(UTF_16LE), UTF_16LE);
    }

    @Test
    void theLastByteOfACutOffPageInUtf16Stays() {
        byte[] page = "\uFEFF<html><head></head><body>B".getBytes(UTF_16LE);
        byte[] odd = java.util.Arrays.copyOf(page, page.length + 1);
        odd[page.length] = 'x';

        assertThat(MarkupInserter.remove(insert(odd).page())).isEqualTo(odd);
    }

    @Test
    void aPageInAnEncodingWithOtherAlphabetsIsLeftAlone() {
        Charset charset = Charset.forName("ISO-2022-JP");
        byte[] page = "<html><head><meta charset=iso-2022-jp><title>表能</title></head><body>B".getBytes(charset);

        Result marked = insert(page);

        assertThat(marked.outcome()).isEqualTo(Outcome.NO_PLACE);
        assertThat(marked.page()).isEqualTo(page);
    }

    @Test
    void theScriptStandsAtTheEndOfTheHead() {
        assertThat(insert("<html><head><title>A</title>\r\n</head><body>"))
                .startsWith("<html><head><title>A</title>\r\n" + START + "\n{")
                .endsWith("}\n</script>\n</head><body>");
    }

    @Test
    void theScriptIsReplacedWhereItStands() {
        String moved = insert("<html><head></head><body>").replace("</head><body>", "<meta name=a></head><body>");

        String again = new String(
                MarkupInserter.insert(moved.getBytes(UTF_8), List.of(review("Other")))
                        .page(),
                UTF_8);

        assertThat(again)
                .containsOnlyOnce(START)
                .contains("</script>\n<meta name=a></head>")
                .contains("Other");
    }

    @Test
    void severalScriptsOfOursBecomeOne() {
        String page = "<html><head></head><body>B";
        String marked = insert(page);
        String script = marked.substring(marked.indexOf(START), marked.indexOf("</head>"));
        byte[] doubled = marked.replace("<body>", "<body>" + script).getBytes(UTF_8);

        assertThat(new String(insert(doubled).page(), UTF_8)).isEqualTo(marked);
        assertThat(new String(MarkupInserter.remove(doubled), UTF_8)).isEqualTo(page);
    }

    @Test
    void withoutAReviewAnOldScriptGoes() {
        String page = "<html><head></head><body>B";

        Result result = MarkupInserter.insert(insert(page).getBytes(UTF_8), List.of());

        assertThat(result.outcome()).isEqualTo(Outcome.NOTHING_TO_ADD);
        assertThat(new String(result.page(), UTF_8)).isEqualTo(page);
    }

    @Test
    void whatIsAddedToAThingOfThePageHasAContext() {
        String own =
                "<script type='application/ld+json'>{\"@type\": \"Review\", \"@id\": \"#r\", \"author\": \"Ann\"}</script>";

        assertThat(insert("<html><head>" + own + "</head><body>B"))
                .contains("\"@context\"", "\"@id\": \"#r\"", "\"reviewRating\"", "\"itemReviewed\"")
                .doesNotContain("Ann Ames");
    }

    @Test
    void scriptsOfOthersStay() {
        String page =
                "<html><head><script type=\"application/ld+json\">{\"@type\": \"WebSite\"}</script></head><body>B";

        assertThat(insert(page)).contains("{\"@type\": \"WebSite\"}").contains(START);
    }
}

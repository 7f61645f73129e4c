// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.embed;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.html.embed.MarkupInserter.Outcome;
import org.reviewpage.html.embed.MarkupInserter.Result;

/** Whatever a page is made of: removing gives back what was there, inserting twice is inserting once. */
class MarkupInserterPropertyTest {
    private static final Review REVIEW = Review.builder()
            .item(ReviewedItem.builder().type(ItemType.MOVIE).name("Tide").build())
            .build();

    private static final List<String> PIECES = List.of(
            "<!DOCTYPE html>",
            "<html>",
            "<head>",
            "</head>",
            "<body>",
            "</body>",
            "</html>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<script type=\"application/ld+json\" data-generator=\"reviewpage\">",
            "<title>",
            "</title>",
            "<style>",
            "</style>",
            "<textarea>",
            "</textarea>",
            "<template>",
            "</template>",
            "<noscript>",
            "</noscript>",
            "<svg>",
            "</svg>",
            "<table>",
            "<td>",
            "</table>",
            "<frameset>",
            "<plaintext>",
            "<select>",
            "<p",
            ">",
            "<",
            "&",
            "<meta name='a>",
            "<meta charset=latin1>",
            "<![CDATA[",
            "]]>",
            "<?xml version='1.0'?>",
            "<p>",
            "word",
            "é",
            "😀",
            "\r",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\uFEFF",
            "\"",
            "'");

    private static void holds(byte[] page, String shown) {
        byte[] plain = MarkupInserter.remove(page);
        Result once = MarkupInserter.insert(page, List.of(REVIEW));

        assertThat(MarkupInserter.remove(plain)).as("%s", shown).isEqualTo(plain);
        assertThat(MarkupInserter.remove(once.page())).as("%s", shown).isEqualTo(plain);
        assertThat(MarkupInserter.insert(once.page(), List.of(REVIEW)).page())
                .as("%s", shown)
                .isEqualTo(once.page());
        if (once.outcome() != Outcome.INSERTED) {
            assertThat(once.page()).as("%s", shown).isEqualTo(plain);
        }
    }

    @Test
    void aPageOfRandomPiecesComesBack() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            StringBuilder page = new StringBuilder();
            for (int pieces = random.nextInt(14); pieces >= 0; pieces--) {
                page.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            holds(page.toString().getBytes(i % 5 == 0 ? UTF_16LE : UTF_8), page.toString());
        }
    }

    @Test
    void everyBeginningOfAPageComesBack() {
        String page = "\uFEFF<!DOCTYPE html>\r\n<html><!-- <head> --><head><title>T</head></title><meta charset=utf-8>"
                + "<script>if (a </b) '</head>'</script></head>\r<body><p>Tide</body></html>";
        byte[] marked =
                MarkupInserter.insert(page.getBytes(UTF_8), List.of(REVIEW)).page();
        for (int end = 0; end < marked.length; end++) {
            holds(java.util.Arrays.copyOf(marked, end), "the first " + end + " bytes");
        }
    }
}

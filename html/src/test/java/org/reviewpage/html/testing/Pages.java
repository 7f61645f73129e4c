// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.testing;

import java.util.List;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/** Prose for the pages of these tests, and what is read of them. */
public final class Pages {
    public static final String FIRST =
            "The ferry is late, and nobody on the quay seems to mind, which tells us all we need to know about the town, its people and their clocks.";
    public static final String SECOND =
            "Ada Poe films the waiting as if it were a chase; she has made a small, stubborn picture about a woman who mends nets and will not be hurried.";
    public static final String THIRD =
            "By the end the boat has come and gone without us, and the lamp on the mole, which has been dark for an hour and a half, is lit at last.";
    /** Three paragraphs. */
    public static final String PROSE = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

    private Pages() {}

    public static List<String> body(Article article) {
        return article.body().stream().map(Block::text).toList();
    }

    public static List<String> all(Article article) {
        return article.blocks().stream().map(Block::text).toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewpage.html.byline.DateReader;
import org.reviewpage.html.byline.DayOrder;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Resource;

/** Lines of a box of facts on what is reviewed, where "Written by" is no byline: they begin as {@code fact-words.txt} says. */
final class FactLines {
    private static final int NEAR = 2;
    private static final Pattern FIRST_WORD = Pattern.compile("[\\s:：]");
    private static final Set<String> FACTS = Resource.lines(FactLines.class, "fact-words.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private FactLines() {}

    /** Whether one of them stands just above or below a block. */
    static boolean areBeside(Article article, Block block) {
        List<Block> blocks = article.blocks();
        for (int i = Math.max(0, block.index() - NEAR); i <= Math.min(blocks.size() - 1, block.index() + NEAR); i++) {
            String text = blocks.get(i).text();
            if (i != block.index()
                    && text.length() <= EdgeLines.MAX_TEXT
                    && text.indexOf(':') > 0
                    && FACTS.contains(FIRST_WORD.split(text, 2)[0].toLowerCase(Locale.ROOT))
                    && !(DateReader.first(text, DayOrder.UNKNOWN).isPresent() && DateReader.saysPublished(text))) {
                return true;
            }
        }
        return false;
    }
}

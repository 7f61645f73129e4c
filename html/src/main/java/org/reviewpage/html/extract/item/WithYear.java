// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.item.TitleDates;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/** Names that begin a line and are followed by their year in brackets: "Her (2013) is Spike Jonze's fourth film". */
final class WithYear {
    private static final Pattern NAME =
            Pattern.compile("^[“\"„«]?([^()]{1,80}?)[”\"“»]?,?\\s\\(((?:18|19|20)\\d{2})[,)]");
    private static final int MAX_BLOCKS = 25;

    private WithYear() {}

    /** The names at the beginning of the article. */
    static List<String> names(Article article) {
        List<String> names = new ArrayList<>();
        List<Block> blocks = article.blocks();
        for (Block block : blocks.subList(0, Math.min(MAX_BLOCKS, blocks.size()))) {
            Matcher matcher = NAME.matcher(block.text());
            if (matcher.find() && TitleDates.isYear(Integer.parseInt(matcher.group(2)))) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }
}

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
            Pattern.compile("[“\"„«]?([^()]{1,80}?)[”\"“»]?,?\\s\\(((?:18|19|20)\\d{2})[,)]");
    private static final int MAX_BLOCKS = 25;

    /** A name with its marks. */
    private static final int LONGEST = 85;

    private WithYear() {}

    /** The names at the beginning of the article. */
    static List<String> names(Article article) {
        List<String> names = new ArrayList<>();
        List<Block> blocks = article.blocks();
        for (Block block : blocks.subList(0, Math.min(MAX_BLOCKS, blocks.size()))) {
            if (!mayBegin(block.text())) {
                continue;
            }
            Matcher matcher = NAME.matcher(block.text());
            if (matcher.lookingAt() && TitleDates.isYear(Integer.parseInt(matcher.group(2)))) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    /** Whether a digit stands behind the first bracket, and that is near. */
    private static boolean mayBegin(String line) {
        int bracket = line.indexOf('(');
        return bracket > 0
                && bracket <= LONGEST
                && bracket + 1 < line.length()
                && (line.charAt(bracket + 1) == '1' || line.charAt(bracket + 1) == '2');
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.List;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Words;

/** The words of lines of text, to look vocabularies up in. */
public final class LineWords {
    private LineWords() {}

    /**
     * The words of some lines, as of one text.
     *
     * @param length how many characters of it are read
     */
    public static Words of(List<Block> blocks, int length) {
        StringBuilder key = new StringBuilder();
        int left = length;
        for (Block block : blocks) {
            left -= block == blocks.get(0) ? 0 : block.continues() ? 1 : 2;
            if (left > 0) {
                String text = block.text();
                String line = text.length() <= left ? block.key() : Text.key(Text.head(text, left));
                key.append(key.isEmpty() || line.isEmpty() ? "" : " ").append(line);
                left -= text.length();
            }
        }
        return Words.ofKey(key.toString());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.item.ItemLabels;
import org.reviewpage.html.item.TitleDates;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;

/**
 * Reads the name and the year of what is reviewed off lines with a label: "Title: Her", "Originaltitel: Her",
 * "Released: 18 December 2013", also where label and value are two cells of a table.
 *
 * <p>A label without a colon counts only as a cell or term of its own, so that "Title IX" is none.
 */
public final class LabelledItem implements Extractor {
    private static final double TITLE = 0.85;
    private static final double ALTERNATE = 0.9;
    private static final double YEAR = 0.8;
    private static final int MAX_VALUE = 120;
    private static final int MAX_LABEL = 40;

    private static final Pattern YEAR_AFTER = Pattern.compile("\\s[(（]\\d{4}[)）]$");
    private static final Pattern QUOTES = Pattern.compile("^[“„«\"《『]|[”“»\"》』]$");
    private static final Pattern YEARS = Pattern.compile("\\b((?:18|19|20)\\d{2})\\b");

    @Override
    public String name() {
        return "labelled-item";
    }

    @Override
    public void extract(Article article, Findings findings) {
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int colon = colon(block);
            if (colon > 0 && block.headingLevel() == 0) {
                String text = block.text();
                read(
                        Text.key(text.substring(0, colon)),
                        text.substring(colon + 1).strip(),
                        block,
                        findings);
            } else if (i + 1 < blocks.size()
                    && !block.continues()
                    && block.isIn("th", "td", "dt")
                    && ItemLabels.isLabel(block.key())) {
                read(block.key(), blocks.get(i + 1).text(), blocks.get(i + 1), findings);
            }
        }
    }

    /** Where the colon stands behind a short label; -1 if there is none. */
    private static int colon(Block block) {
        String text = block.text();
        if (text.length() > MAX_VALUE || !block.characters().hasAny(":：")) {
            return -1;
        }
        int colon = text.indexOf(':');
        int wide = text.indexOf('：');
        int first = colon < 0 || wide >= 0 && wide < colon ? wide : colon;
        return first <= MAX_LABEL && first + 1 < text.length() ? first : -1;
    }

    private static void read(String label, String value, Block where, Findings findings) {
        if (value.length() > MAX_VALUE) {
            return;
        }
        if (ItemLabels.isTitle(label)) {
            findings.report(Field.ITEM_NAME, withoutYear(value), TITLE, where);
        } else if (ItemLabels.isAlternate(label)) {
            findings.report(Field.ALTERNATE_NAME, withoutYear(value), ALTERNATE, where);
        } else if (ItemLabels.isYear(label)) {
            Matcher year = YEARS.matcher(value);
            if (year.find() && TitleDates.isYear(Integer.parseInt(year.group(1)))) {
                findings.report(Field.ITEM_YEAR, Integer.parseInt(year.group(1)), YEAR, where);
            }
        }
    }

    private static String withoutYear(String value) {
        String bare = QUOTES.matcher(YEAR_AFTER.matcher(value).replaceFirst("")).replaceAll("");
        return bare.isBlank() ? value : bare.strip();
    }
}

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

    private static final Pattern LABEL = Pattern.compile("^([^:：]{2,40}?)\\s{0,2}[:：]\\s{0,2}(.{1,120})$");
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
            if (block.text().length() > MAX_VALUE) {
                continue;
            }
            Matcher matcher = LABEL.matcher(block.text());
            if (block.characters().hasAny(":：") && matcher.matches() && block.headingLevel() == 0) {
                read(Text.key(matcher.group(1)), matcher.group(2), block, findings);
            } else if (i + 1 < blocks.size()
                    && !block.continues()
                    && ItemLabels.isLabel(block.key())
                    && block.isIn("th", "td", "dt")) {
                read(block.key(), blocks.get(i + 1).text(), blocks.get(i + 1), findings);
            }
        }
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

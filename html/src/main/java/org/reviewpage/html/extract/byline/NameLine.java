// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewpage.core.Person;
import org.reviewpage.html.byline.DateReader;
import org.reviewpage.html.byline.DayOrder;
import org.reviewpage.html.byline.ReviewerNames;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;

/**
 * A name that stands alone between the title and the first paragraph, as in the tables of contents of old magazines:
 * {@code <center>Forrest J. Quill</center>}; or beside a date, {@code January 9, 2022 · 3 min · Felix Thorn}. A name that
 * nobody is known to have counts little without a date.
 *
 * <p>Not a name that the title has too, which is what is reviewed, and not one in a box of facts with labels.
 */
public final class NameLine implements Extractor {
    private static final double KNOWN = 0.75;
    private static final double UNKNOWN = 0.45;
    private static final double DATED = 0.8;
    private static final Pattern HANDLE = Pattern.compile(",? @\\w{1,30}\\s?$");
    private static final Pattern PARTS = Pattern.compile("[|·•●]");
    private static final int MAX_LABEL = 30;
    private static final int LINES = 4;
    private static final int MAX_LINE = 120;
    private static final int PROSE = 150;

    @Override
    public String name() {
        return "name-line";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (article.post().isPresent()) {
            return; // below the heading of one of several things stands who made it
        }
        List<Block> blocks = article.blocks();
        int prose = 0;
        while (prose < blocks.size() && blocks.get(prose).text().length() < PROSE) {
            prose++;
        }
        if (prose == blocks.size()) {
            return;
        }
        List<Block> lines = blocks.subList(Math.max(1, prose - LINES), Math.max(1, prose));
        if (lines.stream().anyMatch(NameLine::isLabelled)) {
            return;
        }
        String titles = TitleKey.of(article);
        Map<Block, String> names = new LinkedHashMap<>();
        lines.forEach(line -> name(line, titles).ifPresent(name -> names.put(line, name)));
        if (names.size() == 1) {
            names.forEach((line, name) -> {
                boolean dated = isDated(line)
                        || line.index() + 1 < blocks.size() && isDated(blocks.get(line.index() + 1))
                        || isDated(blocks.get(line.index() - 1));
                findings.report(
                        Field.REVIEWERS,
                        List.of(Person.of(name)),
                        dated ? DATED : ReviewerNames.isKnownPerson(name) ? KNOWN : UNKNOWN,
                        line);
            });
        }
    }

    private static boolean isLabelled(Block line) {
        String text = line.text();
        int head = Math.min(text.length(), MAX_LABEL + 1);
        for (int at = 1; at < head; at++) {
            if (text.charAt(at) == ':' || text.charAt(at) == '：') {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is little but a date. */
    private static boolean isDated(Block line) {
        return line.text().length() <= MAX_LINE
                && DateReader.first(line.text(), DayOrder.UNKNOWN).isPresent();
    }

    private static Optional<String> name(Block line, String titles) {
        if (line.text().length() > MAX_LINE) {
            return Optional.empty();
        }
        return PARTS.splitAsStream(line.text())
                .map(part -> HANDLE.matcher(part).replaceFirst("").strip())
                .filter(ReviewerNames::isPerson)
                .filter(part -> !titles.contains(Text.key(part)))
                .findFirst();
    }
}

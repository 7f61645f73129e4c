// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Party;
import org.reviewpage.html.byline.ReviewerNames;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;

/**
 * The reviewer's name under the review, as print does it: a line {@code — Ada Poe}, {@code (AP)} after the last
 * sentence, or the name alone in bold or italics.
 *
 * <p>Not the source of a quotation, which stands in a blockquote.
 */
public final class Signature implements Extractor {
    private static final double MARKED = 0.7;
    private static final double AT_END = 0.6;
    private static final double BARE = 0.55;
    private static final int MAX_LINE = 60;
    private static final int LAST = 3;
    private static final int NEXT = 3;

    private static final Pattern LINE =
            Pattern.compile("^[-–—―~(\\[（【《]{1,3} ?((?:\\p{Lu}|\\p{Lo})[^\\d]{0,40}?)[)\\]）】》]?$");
    private static final Pattern FIRST_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{1,12}");
    private static final Pattern END = Pattern.compile("[.!?…\"”»)。！？」』] ?"
            + "(?:[(（【《\\[]([\\p{Lu}\\p{Lo}][\\p{L}. ・]{0,30})[)）】》\\]]|[–—―] ?(\\p{Lu}[\\p{L}.' -]{1,30}))$");

    @Override
    public String name() {
        return "signature";
    }

    @Override
    public void extract(Article article, Findings findings) {
        List<Block> body = article.body();
        if (body.isEmpty()) {
            return;
        }
        int end = body.get(body.size() - 1).index();
        List<Block> blocks = article.blocks();
        List<Block> lines = blocks.subList(Math.max(0, end - LAST), Math.min(end + NEXT + 1, blocks.size())).stream()
                .filter(block -> block.headingLevel() == 0 && !block.isIn("blockquote", "li"))
                .toList();
        List<Block> bare = lines.stream().filter(Signature::isBare).toList();
        for (Block block : lines) {
            read(block, block.index() == end, bare, findings);
        }
    }

    /** A name alone; several of them are a cast. */
    private static boolean isBare(Block block) {
        return block.text().length() <= MAX_LINE && block.linkLength() == 0 && ReviewerNames.isPerson(block.text());
    }

    private static void read(Block block, boolean last, List<Block> bare, Findings findings) {
        String text = block.text();
        Matcher line = LINE.matcher(Text.head(text, MAX_LINE + 1));
        if (text.length() <= MAX_LINE && line.find()) {
            report(block, line.group(1), MARKED, findings);
        } else if (bare.size() <= 1 && (bare.contains(block) || block.isBold() && ReviewerNames.isGivenName(text))) {
            report(block, text, BARE, findings);
        } else if (last) {
            Matcher tail = END.matcher(text.substring(Math.max(0, text.length() - 40)));
            if (tail.find()) {
                report(block, tail.group(1) == null ? tail.group(2) : tail.group(1), AT_END, findings);
            }
        }
    }

    private static void report(Block block, String name, double confidence, Findings findings) {
        List<Party> people = ReviewerNames.of(name);
        boolean right = people.size() > 1
                ? people.stream().allMatch(party -> ReviewerNames.isPerson(party.name()))
                : ReviewerNames.isPerson(name)
                        || isInitials(name)
                        || (confidence >= MARKED && isFirstName(name))
                        || ReviewerNames.isGivenName(name);
        if (!people.isEmpty() && right) {
            findings.report(Field.REVIEWERS, people, confidence, block);
        }
    }

    private static boolean isInitials(String name) {
        return name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isFirstName(String name) {
        return FIRST_NAME.matcher(name).matches();
    }
}

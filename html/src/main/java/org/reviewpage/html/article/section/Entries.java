// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.html.article.Ancestors;
import org.reviewpage.html.article.Sentences;
import org.reviewpage.html.item.ItemLabels;
import org.reviewpage.html.item.RoundUps;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.words.Text;

/**
 * Reads a post as runs of entries, one run for each look that headings in it have: headings of one level, bold lines,
 * words in bold, italics or links that lines begin with, terms, lines of one class or below a rule, lines with the label of
 * a title, bare lines with a year.
 */
final class Entries {
    private static final int MAX_HEADING = 140;
    private static final int MAX_RUN = 120;
    private static final int MAX_LOOKS = 12;
    private static final int MAX_BLOCKS = 10_000;
    private static final int BELOW_HEADINGS = 7;
    private static final Pattern LABEL = Pattern.compile("^([^:：]{2,20}?)\\s?[:：]\\s?(.{1,110})$");

    private static final Set<String> INLINE = Set.of("a", "i", "em", "cite");

    private final List<Block> blocks;
    private final boolean hasCells;
    private final Map<String, Integer> headings = new HashMap<>();
    private final Map<String, Map<Integer, String>> looks = new LinkedHashMap<>();

    private Entries(Article article) {
        blocks = inside(article);
        hasCells = !article.elements("td", "th", "dt").isEmpty() || isInCell(article.root());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.headingLevel() == 0) {
                look(i, block);
            } else {
                headings.merge(block.key(MAX_HEADING), 1, Integer::sum);
                if (block.text().length() <= MAX_HEADING) {
                    note("h" + block.headingLevel(), i, block.text());
                }
            }
        }
    }

    /** The runs in an article, the most heading-like first. A run has two entries or more. */
    static List<List<Entry>> in(Article article) {
        Entries entries = new Entries(article);
        return entries.looks.entrySet().stream()
                .filter(look -> look.getValue().size() > 1 && look.getValue().size() <= MAX_RUN)
                .sorted(Comparator.comparingInt(look -> rank(look.getKey())))
                .limit(MAX_LOOKS)
                .map(look -> entries.run(look.getValue(), rank(look.getKey())))
                .filter(run -> run.size() > 1)
                .toList();
    }

    /** The blocks between the headline and the end of the main text. */
    private static List<Block> inside(Article article) {
        if (article.body().isEmpty()) {
            return List.of();
        }
        int from = Math.max(0, article.body().get(0).index() - 3);
        for (Block block : article.before()) {
            if (article.headline()
                    .filter(head -> Ancestors.isIn(block.element(), head))
                    .isPresent()) {
                from = block.index() + 1;
            }
        }
        int to = article.body().get(article.body().size() - 1).index() + 1;
        return article.blocks().subList(Math.max(Math.min(from, to), to - MAX_BLOCKS), to);
    }

    /** How a block looks if it begins an entry, and the heading that it then is. */
    private void look(int at, Block block) {
        String text = block.text();
        boolean isShort = text.length() <= MAX_HEADING;
        Optional<String> labelled = labelled(block);
        boolean isCell = hasCells && block.isIn("td", "th");
        if (labelled.isPresent()) {
            note("label", at, labelled.get());
        } else if ((isCell || hasCells && block.isIn("dt")) && at + 1 < blocks.size() && ItemLabels.isTitle(text)) {
            note("label", at, Text.head(blocks.get(at + 1).text(), MAX_HEADING));
        } else if (isCell) {
            return;
        }
        if (isShort) {
            lookOfShort(at, block);
        }
        String runIn = runIn(block);
        if (runIn.length() > 1 && runIn.length() <= MAX_HEADING && text.length() > 2 * runIn.length()) {
            note("run-in", at, runIn);
        }
        if (isShort && !Sentences.ends(text) && isBelowARule(block.element())) {
            note("rule", at, text);
        }
        if (block.lead().length() > 1 && block.lead().length() <= MAX_HEADING && !block.isBold() && !isShort) {
            note("lead", at, block.lead());
        }
    }

    private void lookOfShort(int at, Block block) {
        Element element = block.element();
        if (element.normalName().equals("dt")) {
            note("dt", at, block.text());
        }
        if (!element.className().isBlank()) {
            note("." + element.normalName() + element.className(), at, block.text());
        }
        if (isBoldName(block)) {
            note("bold", at, block.text());
        }
        if (isEmphasised(at)) {
            note("emphasis", at, block.text());
        }
        if (!Sentences.ends(block.text()) && RoundUps.isDated(block.text())) {
            note("plain", at, block.text());
        }
    }

    private void note(String look, int at, String heading) {
        looks.computeIfAbsent(look, unseen -> new LinkedHashMap<>()).put(at, heading);
    }

    /** The name behind the label of a title: "Title: Her". */
    private static Optional<String> labelled(Block block) {
        if (!block.characters().hasAny(":：")) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(Text.head(block.text(), 2 * MAX_HEADING));
        return label.matches() && ItemLabels.isTitle(label.group(1)) ? Optional.of(label.group(2)) : Optional.empty();
    }

    private static boolean isInCell(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.nameIs("td") || at.nameIs("th") || at.nameIs("dt")) {
                return true;
            }
        }
        return false;
    }

    /** A bold line, or one that begins with a bold name and is no label: "<b>Her</b> (2013) ★★★". */
    private static boolean isBoldName(Block block) {
        String lead = block.lead();
        return block.isBold()
                || lead.length() > 1 && !lead.endsWith(":") && !block.text().startsWith(":", lead.length());
    }

    /** Whether a block is alone in its element and all in one inline element: {@code <p><i>Her</i></p>}. */
    private boolean isEmphasised(int at) {
        Element element = blocks.get(at).element();
        boolean alone = (at == 0 || blocks.get(at - 1).element() != element)
                && (at + 1 == blocks.size() || blocks.get(at + 1).element() != element);
        return alone
                && element.childNodeSize() == 1
                && element.childNode(0) instanceof Element only
                && !only.isBlock()
                && !only.normalName().equals("a");
    }

    /** The name that a list item or paragraph begins with in a link or italics: {@code <li><a>Her</a>. It is …}. */
    private static String runIn(Block block) {
        Element element = block.element();
        if (element.childNodeSize() > 1
                && element.childNode(0) instanceof Element first
                && INLINE.contains(first.normalName())) {
            String start = ElementText.of(first, MAX_HEADING + 1);
            return block.text().startsWith(start) ? start : "";
        }
        return "";
    }

    /** Whether a horizontal rule stands right above: {@code <hr><p>Her</p>}. */
    private static boolean isBelowARule(Element element) {
        Element above = element.previousElementSibling();
        return above != null && above.nameIs("hr");
    }

    private static int rank(String look) {
        return switch (look.charAt(0)) {
            case 'h' -> look.charAt(1) - '0';
            case 'd', '.' -> BELOW_HEADINGS + 1;
            case 'b', 'e' -> BELOW_HEADINGS + 2;
            case 'p', 'r' -> BELOW_HEADINGS + 3;
            default -> look.equals("label") ? BELOW_HEADINGS : BELOW_HEADINGS + 4;
        };
    }

    /** Each head with the blocks up to the next, or to another heading that is no lower and is not in every entry. */
    private List<Entry> run(Map<Integer, String> heads, int rank) {
        List<Entry> run = new ArrayList<>();
        for (Map.Entry<Integer, String> head : heads.entrySet()) {
            int to = head.getKey() + 1;
            while (to < blocks.size() && !heads.containsKey(to) && !ends(blocks.get(to), rank)) {
                to++;
            }
            run.add(Entry.of(blocks.get(head.getKey()), head.getValue(), blocks.subList(head.getKey() + 1, to)));
        }
        return run;
    }

    private boolean ends(Block block, int rank) {
        int level = block.headingLevel();
        return level > 0 && level <= rank && headings.getOrDefault(block.key(MAX_HEADING), 0) < 2;
    }
}

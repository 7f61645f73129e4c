// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Person;
import org.reviewpage.core.Role;
import org.reviewpage.html.article.TitleGuesses;
import org.reviewpage.html.byline.ReviewerNames;
import org.reviewpage.html.credit.CreditReader;
import org.reviewpage.html.credit.Label;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.item.NameGuess;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;

/**
 * Who made a thing, where the text says so in the breath that first names it: "Spit and Song is authored by Travis M.
 * Riddle", "Middlemarch by George Eliot", "Spike Jonze’s <em>Her</em>".
 *
 * <p>Only beside a name that the title has, only in the first paragraphs, and only people with a first and a last name:
 * an essay names other works and their makers too.
 */
public final class ProseMakers implements Extractor {
    private static final double STATED = 0.8;
    private static final double POSSESSIVE = 0.75;
    private static final int MAX_BLOCKS = 8;
    private static final int MAX_TEXT = 2_000;
    private static final int MAX_NAMES = 20;

    private static final String WORD = "\\p{Lu}(?:\\.(?:\\p{Lu}\\.){0,2}|[\\p{L}'’-]{1,20})";
    private static final String NAME =
            WORD + "(?: (?:(?:de|del|van|von|der|den|la|le|di|da|du) ){0,2}" + WORD + "){1,3}";

    /** What stands between a name and its maker: quotes, the year in brackets, "is a novel written". */
    private static final Pattern BY = Pattern.compile("[\"”“»’']?(?: ?\\(\\d{4}\\))?[\"”»’']?"
            + "(?:,? (?:(?:is|was|a|an|the|which) )?(?:[\\p{L}\\d-]{1,14} ){0,6}?"
            + "(written|authored|directed|developed|illustrated|translated|created|designed))?,? by (" + NAME
            + ")(?: (?:and|&) (" + NAME + "))?");

    private static final Pattern THE = Pattern.compile("\\b[Tt](?:he|itular)(?: \\p{Ll}{2,15})? $");
    private static final Pattern BEFORE = Pattern.compile("(" + NAME + ")(?:['’]s|(?<=s)['’]) [\"“«‘']?$");

    @Override
    public String name() {
        return "prose-makers";
    }

    @Override
    public void extract(Article article, Findings findings) {
        Set<String> names = names(article);
        List<Block> body = article.body();
        for (Block block : body.subList(0, Math.min(MAX_BLOCKS, body.size()))) {
            if (!mayName(block)) {
                continue;
            }
            String text = Text.head(block.text(), MAX_TEXT);
            String lower = text.toLowerCase(Locale.ROOT);
            for (String name : lower.length() == text.length() ? names : Set.<String>of()) {
                int at = lower.indexOf(name);
                if (at >= 0 && Character.isUpperCase(text.codePointAt(at))) {
                    after(text, at + name.length(), block, findings);
                    before(text, at, name, names, block, findings);
                }
            }
        }
    }

    /** Whether a line has what parts a name from its maker: "by", or an apostrophe. */
    private static boolean mayName(Block block) {
        return block.text().contains(" by ") || block.characters().hasAny("'’");
    }

    /** What the title may name, in small letters. */
    private static Set<String> names(Article article) {
        Set<String> names = new LinkedHashSet<>();
        for (NameGuess guess : TitleGuesses.of(article)) {
            if (guess.prior() >= 0.15 && guess.name().length() > 2 && names.size() < MAX_NAMES) {
                names.add(guess.name().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static void after(String text, int end, Block block, Findings findings) {
        Matcher by = BY.matcher(text).region(end, text.length());
        if (by.lookingAt()) {
            List<String> people = new ArrayList<>(List.of(by.group(2)));
            if (by.group(3) != null) {
                people.add(by.group(3));
            }
            for (String person : people) {
                for (Credit credit : credits(by.group(1), person)) {
                    findings.report(Field.CREDIT, credit, STATED, block);
                }
            }
        }
    }

    private static void before(String text, int at, String name, Set<String> names, Block block, Findings findings) {
        String lead = text.substring(Math.max(0, at - 80), at);
        Matcher before = BEFORE.matcher(lead);
        if ((lead.indexOf('\'') >= 0 || lead.indexOf('’') >= 0)
                && before.find()
                && ReviewerNames.isPerson(before.group(1))
                && !THE.matcher(before.replaceFirst("")).find()
                && !isInName(before.group() + name, name, names)) {
            findings.report(Field.CREDIT, Credit.of(Role.of("maker"), Person.of(before.group(1))), POSSESSIVE, block);
        }
    }

    /** Whether the name is the end of a longer one: "Whirled" of "Sweevo’s Whirled". */
    private static boolean isInName(String words, String name, Set<String> names) {
        String lower = words.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(longer -> longer.length() > name.length() && lower.endsWith(longer));
    }

    private static List<Credit> credits(@Nullable String verb, String person) {
        if (!ReviewerNames.isPerson(person) || person.endsWith("'s") || person.endsWith("’s")) {
            return List.of();
        }
        return verb == null
                ? List.of(Credit.of(Role.of("maker"), Person.of(person)))
                : Label.find(verb + " by")
                        .map(label -> CreditReader.credits(label, person))
                        .orElse(List.of());
    }
}

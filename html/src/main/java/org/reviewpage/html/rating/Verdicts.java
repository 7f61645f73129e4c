// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewpage.html.rating.Verdict.Form;
import org.reviewpage.html.words.Text;

/** Reads a line of text for the verdicts in it. */
public final class Verdicts {
    private static final int SENTENCE = 200;

    /** What may stand between two writings of one verdict: "★★★★ (4/5)", "B+ or 4 stars". */
    private static final Pattern JOINT = Pattern.compile("[\\s(\\[|/,:=–—-]{0,4}(?:or|i\\.e\\.|ou|oder|o)?[\\s(]{0,2}");

    private static final Pattern NO_TEXT = Pattern.compile("[^\\p{L}\\p{N}]{0,40}");
    private static final Pattern FILL = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,10}(?:an?|my|ein|une?|um|the)?(?:\\s\\p{L}{1,12}){0,1}[^\\p{L}\\p{N}]{0,4}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT = Pattern.compile("(?:\\s\\p{L}[\\p{L}'’-]{1,15}){1,4}[^\\p{L}\\p{N}]{0,6}");
    /** "8/10 dentists agree" */
    private static final Pattern GOES_ON = Pattern.compile("\\s\\p{L}");

    private static final Pattern GRADE = Pattern.compile("[A-DF][+-]?");
    private static final Pattern SCALED = Pattern.compile("\\d.{0,30}\\d");

    /** Where words cease to be about the number before them. */
    private static final Pattern CLAUSE_END = Pattern.compile("[.!?…]\\s|;|\\((?=[^()]{0,30}:\\s?\\d)");

    private static final Pattern ARTICLE =
            Pattern.compile("(?:^|\\s)(?:an?|solid|strong|an?\\s\\p{L}{1,12})\\s[\"“'‘(]?$");

    private Verdicts() {}

    /** The verdicts of a line in order. Numbers that are said to be somebody else's are not among them. */
    public static List<Verdict> in(String line) {
        Signs signs = Signs.of(Text.head(line, Notations.MAX_LINE));
        if (signs.isEmpty()) {
            return List.of();
        }
        String text = Digits.plain(Text.head(line, Notations.MAX_LINE));
        List<Verdict> verdicts = new ArrayList<>();
        for (List<Match> writings : joined(text, Notations.in(text, signs))) {
            verdict(text, writings).ifPresent(verdicts::add);
        }
        if (verdicts.isEmpty() && signs.has(Sign.LABELLED_NUMBER)) {
            LabelledNumber.in(text).ifPresent(verdicts::add);
        }
        return isLegend(verdicts) ? List.of() : verdicts;
    }

    /** Whether a look into a line's characters leaves it possible that a verdict is in it; so it is with few lines. */
    public static boolean canBeIn(String line) {
        return !Signs.of(Text.head(line, Notations.MAX_LINE)).isEmpty();
    }

    /** "★★★★★ loved it, ★★★★ liked it, ★★★ fine": one line with many verdicts on the whole. */
    private static boolean isLegend(List<Verdict> verdicts) {
        return verdicts.size() > 2
                && verdicts.stream()
                                .filter(verdict -> verdict.form() != Form.ASPECT && verdict.form() != Form.QUALIFIED)
                                .map(verdict -> verdict.rating().value())
                                .distinct()
                                .count()
                        > 2;
    }

    /** Whether a line is nothing but the label of a verdict in the line or cell after it: "Rating", "Metascore". */
    public static boolean isLabel(String line) {
        return line.length() <= 40
                && RatingLabel.atEndOf(line + ":")
                        .filter(label -> label.kind() == RatingLabel.Kind.OWN || label.kind() == RatingLabel.Kind.OTHER)
                        .isPresent();
    }

    private static List<List<Match>> joined(String line, List<Match> matches) {
        List<List<Match>> groups = new ArrayList<>();
        int end = -1;
        for (Match match : matches) {
            if (end < 0 || !JOINT.matcher(line.substring(end, match.start())).matches()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(match);
            end = match.end();
        }
        return groups;
    }

    private static Optional<Verdict> verdict(String line, List<Match> writings) {
        Match said = surest(writings);
        String before = line.substring(0, writings.get(0).start());
        String after = line.substring(writings.get(writings.size() - 1).end());
        Giving giving = Giving.in(lastSentence(before));
        boolean own = giving.isOwn();
        boolean isWeak = said.sure() == Match.Sure.WEAK;
        boolean isScaled = isScaled(said);
        Optional<RatingLabel> label =
                RatingLabel.atEndOf(before).filter(found -> found.parted() || !isWeak || isScaled);
        boolean isAlone = isAlone(before, after, said);
        boolean isGiven =
                own && (isScaled || isGrade(said) && ARTICLE.matcher(before).find());
        if (isWeak && label.isEmpty() && !isAlone && !isGiven) {
            return Optional.empty();
        }
        boolean isParted = label.filter(RatingLabel::parted).isPresent();
        boolean isOthers = isOthers(firstWords(after))
                || giving.isOthers()
                || Praise.isAround(before, after)
                || Votes.areBeside(before, after);
        if (after.stripLeading().startsWith("=") || isOthers || !own && !isParted && giving.counts()) {
            return Optional.empty();
        }
        if (label.isPresent()) {
            RatingLabel.Kind kind = label.get().kind();
            boolean others = kind == RatingLabel.Kind.OTHER
                    || kind == RatingLabel.Kind.OWN && !isParted && giving.isNearOthers();
            if (others) {
                return Optional.empty();
            }
            boolean whole = kind == RatingLabel.Kind.OWN || after.length() < 60;
            if (whole) {
                return Optional.of(new Verdict(
                        said.rating(), label.get().form(), label.get().aspect(), said.sure()));
            }
        }
        if (isAlone) {
            return Optional.of(new Verdict(said.rating(), Form.ALONE, "", said.sure()));
        }
        if (isWeak && !isGiven || !own && giving.isNearOthers()) {
            return Optional.empty();
        }
        Form form = placed(before, after, own, said.sure());
        return Optional.of(new Verdict(said.rating(), form, form == Form.GIVEN ? giving.aspect() : "", said.sure()));
    }

    private static Form placed(String before, String after, boolean own, Match.Sure sure) {
        boolean goesOn = sure != Match.Sure.STARS && GOES_ON.matcher(after).lookingAt();
        if (NO_TEXT.matcher(before).matches() && !goesOn) {
            return Form.LEADING;
        }
        if (own) {
            return Form.GIVEN;
        }
        return NO_TEXT.matcher(after).matches() ? Form.TRAILING : Form.PROSE;
    }

    /** Of several writings of one verdict the one with a scale, and stars before a letter. */
    private static Match surest(List<Match> writings) {
        Match best = writings.get(0);
        for (Match match : writings.subList(1, writings.size())) {
            boolean better =
                    match.sure().compareTo(best.sure()) > 0 || isScaled(match) && match.sure() != Match.Sure.WEAK;
            best = better ? match : best;
        }
        return best;
    }

    /** Whether the scale is written, as in "3 av 6". */
    private static boolean isScaled(Match match) {
        return SCALED.matcher(match.rating().asWritten().orElse("")).find();
    }

    /** "4 of 10" counts pictures and pages more often than it judges. */
    private static boolean isOf(Match match) {
        return match.rating().asWritten().orElse("").contains(" of ");
    }

    private static boolean isAlone(String before, String after, Match said) {
        boolean ends = NO_TEXT.matcher(after).matches();
        boolean opens = NO_TEXT.matcher(before).matches();
        if (said.sure() == Match.Sure.WEAK) {
            return opens && (ends || isScaled(said) && UNIT.matcher(after).matches() && !isOf(said));
        }
        return (opens || FILL.matcher(before).matches())
                && (ends || UNIT.matcher(after).matches());
    }

    private static boolean isOthers(String near) {
        return Said.WORDS.in(near).has("other");
    }

    /** "B-" in "I give it a B-". */
    private static boolean isGrade(Match match) {
        return GRADE.matcher(match.rating().asWritten().orElse("")).matches();
    }

    private static String firstWords(String after) {
        return CLAUSE_END.split(Text.head(after, 60), 2)[0];
    }

    private static String lastSentence(String before) {
        int first = Math.max(0, before.length() - SENTENCE);
        int start = before.length();
        while (start > first && !(start > first + 1 && isSentenceEnd(before, start))) {
            start--;
        }
        return before.substring(start);
    }

    private static boolean isSentenceEnd(String text, int end) {
        return Text.isSpace(text.charAt(end - 1)) && ".!?…".indexOf(text.charAt(end - 2)) >= 0;
    }
}

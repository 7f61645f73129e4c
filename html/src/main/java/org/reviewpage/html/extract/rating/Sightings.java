// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.reviewpage.core.Rating;
import org.reviewpage.core.SubScore;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.rating.Verdict;
import org.reviewpage.html.rating.Verdict.Form;
import org.reviewpage.html.rating.Verdicts;
import org.reviewpage.html.words.Text;

/** Weighs the ratings that one extractor sees on a page by what stands around them. */
final class Sightings {
    private static final int MAX_LABEL = 40;
    private static final double LABELLED = 0.92;
    private static final double LATER = 0.9;
    private static final double IN_A_LIST = 0.5;

    /** "(67 reviews)" */
    private static final Pattern COUNTED = Pattern.compile("\\(?[\\w ]{0,12}\\d[\\d.,]{0,8} \\p{L}{4,14}.{0,10}");

    private Sightings() {}

    /**
     * Reports ratings: readers' votes are dropped, labelled parts are sub-scores, the first of several is the surest,
     * and none is sure where a page shows many.
     */
    static void report(Article article, List<Sighting> sightings, Findings findings) {
        List<Sighting> whole = new ArrayList<>();
        for (Sighting sighting : sightings) {
            if (Voters.own(sighting.where(), article)) {
                continue;
            }
            String label = labelOf(sighting.where());
            List<Verdict> read = Verdicts.in(label + " " + spoken(sighting.rating()) + behind(sighting.where()));
            Form form = read.isEmpty() ? Form.PROSE : read.get(0).form();
            boolean isScaled = sighting.rating().best().isPresent();
            if (read.isEmpty() && (isScaled || Verdicts.isLabel(label))) {
                continue; // it says whose rating it is, and that is somebody else's
            }
            if (form == Form.LABELLED || Verdicts.isLabel(label)) {
                findings.report(Field.RATING, sighting.rating(), LABELLED, sighting.where(), sighting.seen());
            } else if (form == Form.ASPECT || form == Form.QUALIFIED) {
                SubScore score = new SubScore(read.get(0).aspect(), sighting.rating());
                findings.report(Field.SUB_SCORE, score, 0.8, sighting.where(), sighting.seen());
            } else {
                whole.add(sighting);
            }
        }
        Set<List<Object>> lists = lists(whole);
        double share = 1;
        for (Sighting sighting : whole) {
            boolean isListed = !lists.isEmpty() && lists.contains(build(sighting));
            double sure = sighting.confidence() * (isListed ? IN_A_LIST : share);
            findings.report(Field.RATING, sighting.rating(), sure, sighting.where(), sighting.seen());
            share *= isListed ? 1 : LATER;
        }
    }

    /** The builds of which three or more elements show different ratings: a list of posts or of criteria. */
    private static Set<List<Object>> lists(List<Sighting> all) {
        if (all.size() < 3) {
            return Set.of();
        }
        Map<List<Object>, List<Object>> verdicts = new HashMap<>();
        for (Sighting sighting : all) {
            verdicts.computeIfAbsent(build(sighting), unseen -> new ArrayList<>())
                    .add(Field.RATING.key(sighting.rating()));
        }
        verdicts.values().removeIf(same -> same.size() < 3 || Set.copyOf(same).size() == 1);
        return verdicts.keySet();
    }

    private static List<Object> build(Sighting sighting) {
        Element where = sighting.where();
        Element parent = where.parent();
        return parent == null
                ? List.of(where.normalName(), NamedElement.of(where).words())
                : List.of(
                        where.normalName(),
                        NamedElement.of(where).words(),
                        parent.normalName(),
                        NamedElement.of(parent).words());
    }

    private static String spoken(Rating rating) {
        return rating.best()
                .map(best -> rating.value() + "/" + best)
                .orElse(String.valueOf(rating.value()))
                .replace(".0", "");
    }

    /** The short text before an element in its own line, or in the cell, term or heading before it. */
    static String labelOf(Element element) {
        Element at = element;
        for (int level = 0; level < 3 && at != null; level++) {
            String text = textBefore(at);
            if (!text.isEmpty()) {
                return text.length() <= MAX_LABEL ? text : "";
            }
            at = at.parent();
        }
        return "";
    }

    /** The short text right behind an element, in brackets or not: "(67 reviews)". */
    private static String behind(Element element) {
        Node next = element.nextSibling();
        String text = next instanceof TextNode own && !own.isBlank()
                ? own.text()
                : next != null && element.nextElementSibling() != null
                        ? ElementText.of(element.nextElementSibling(), MAX_LABEL + 1)
                        : "";
        return COUNTED.matcher(text.strip()).matches() ? " " + text.strip() : "";
    }

    private static String textBefore(Element element) {
        StringBuilder text = new StringBuilder();
        int seen = 0;
        for (Node node = element.previousSibling(); node != null && seen < 6; node = node.previousSibling()) {
            String piece = node instanceof TextNode own
                    ? own.text()
                    : node instanceof Element other ? ElementText.of(other, 2 * MAX_LABEL) : "";
            text.insert(0, Text.head(piece, 2 * MAX_LABEL) + " ");
            seen++;
            if (!piece.isBlank() && node instanceof Element) {
                break;
            }
        }
        return Text.collapse(text.toString());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewpage.html.credit.Label;
import org.reviewpage.html.credit.Label.Kind;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;

/**
 * Facts of the item in a box outside of the article, as game sites have them in the sidebar: {@code <div
 * id="productinfo"><p><b>Developer</b> Quill Games</p><p><b>Publisher</b> Harbour</p>}.
 *
 * <p>Two labels of credits at least, and each only once on all of the page: more are boxes of other things.
 */
public final class FactsBeside implements Extractor {
    private static final double CONFIDENCE = 0.65;
    private static final int MAX_ROWS = 3_000;
    private static final int REACH = 3;

    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i)comment|respond|disqus|related|recent|popular|archive|tweet|menu|latest|teaser|footer");

    @Override
    public String name() {
        return "facts-beside";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (!article.isAlone()) {
            return;
        }
        List<FactRow> rows = FactRows.of(
                        article.outside().stream().limit(MAX_ROWS).toList())
                .stream()
                .filter(row -> Label.mayBegin(row.first().text())
                        && !row.isSingle()
                        && isCredit(row)
                        && !row.first().isNamed(OF_OTHERS))
                .toList();
        Set<String> labels = new HashSet<>();
        boolean one = rows.size() > 1 && rows.stream().allMatch(row -> labels.add(Text.key(row.head())));
        if (one && last(rows).index() - rows.get(0).first().index() <= REACH * rows.size()) {
            FactBox box = new FactBox();
            rows.forEach(row -> box.add(row.label().orElseThrow(), row.rest(), row.first(), CONFIDENCE));
            box.report(findings);
        }
    }

    private static Block last(List<FactRow> rows) {
        return rows.get(rows.size() - 1).first();
    }

    private static boolean isCredit(FactRow row) {
        return row.label()
                .filter(label -> label.kind() == Kind.CREDIT && !label.weak())
                .isPresent();
    }
}

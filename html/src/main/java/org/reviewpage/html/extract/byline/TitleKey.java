// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.words.Text;

/** What page and post are called: who is named there is what is reviewed, or made it. */
final class TitleKey {
    private static final int MAX_TITLE = 300;

    private TitleKey() {}

    /** The {@link Text#key(String)} of the titles of an article's page and of the article. */
    static String of(Article article) {
        return article.once(TitleKey::read);
    }

    private static String read(Article article) {
        String own = article.headline()
                .map(headline -> ElementText.of(headline, MAX_TITLE))
                .orElse("");
        return Text.key(article.page().title() + " " + own);
    }
}

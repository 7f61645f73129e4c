// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.util.List;
import org.reviewpage.html.item.NameGuess;
import org.reviewpage.html.item.Titles;
import org.reviewpage.html.page.Article;

/** What the title of an article may name, read once for all that look the names up in its text. */
public final class TitleGuesses {
    private TitleGuesses() {}

    public static List<NameGuess> of(Article article) {
        return article.once(TitleGuesses::read);
    }

    private static List<NameGuess> read(Article article) {
        return Titles.read(PostTitle.find(article).map(PostTitle.Found::title).orElse(""));
    }
}

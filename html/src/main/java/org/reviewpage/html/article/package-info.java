// SPDX-License-Identifier: Apache-2.0
/**
 * Which regions of a page hold an article, what is its title, which lines are its text and what it is filed under.
 *
 * <p>The door is {@link org.reviewpage.html.article.ArticleFinder}. What does not belong to the article is left out first
 * (comments, navigation, teasers of other posts); then the element that holds most of the prose is found; then its ends
 * are cut.
 *
 * <p>It sees {@code html.words}, {@code html.page}, {@code html.evidence}, {@code html.item} and
 * {@code html.platform}.
 */
@NullMarked
package org.reviewpage.html.article;

import org.jspecify.annotations.NullMarked;

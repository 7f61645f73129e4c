// SPDX-License-Identifier: Apache-2.0
/**
 * The reviews in a post that goes through several things, one after the other: where each begins, what it is called.
 *
 * <p>{@link org.reviewpage.html.article.section.Sections} is its door; its two extractors say what only it knows.
 *
 * <p>It sees {@code html.words}, {@code html.page}, {@code html.evidence}, {@code html.rating}, {@code html.item} and
 * {@code html.article}.
 */
@NullMarked
package org.reviewpage.html.article.section;

import org.jspecify.annotations.NullMarked;

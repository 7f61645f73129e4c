// SPDX-License-Identifier: Apache-2.0
/**
 * The door: {@link org.reviewpage.html.ReviewParser} turns a page into a {@link org.reviewpage.html.ParsedPage}. What is
 * looked for is listed in {@code StandardExtractors}.
 *
 * <p>It sees {@code core}, {@code html.encoding}, {@code html.page}, {@code html.evidence}, {@code html.article},
 * {@code html.article.section}, {@code html.markup}, {@code html.extract.rating}, {@code html.extract.credit},
 * {@code html.extract.item}, {@code html.extract.byline}, {@code html.extract.media}, {@code html.extract.review},
 * {@code html.resolve} and {@code html.source}.
 */
@NullMarked
package org.reviewpage.html;

import org.jspecify.annotations.NullMarked;

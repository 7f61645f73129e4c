// SPDX-License-Identifier: Apache-2.0
/**
 * Finds ratings in articles: rows of stars, score boxes, gauges, pictures of scores, lines that say one, titles and tags.
 *
 * <p>What a text means is known by {@code html.rating}.
 *
 * <p>It sees {@code core}, {@code html.words}, {@code html.page}, {@code html.evidence}, {@code html.rating},
 * {@code html.platform} and {@code html.article}.
 */
@NullMarked
package org.reviewpage.html.extract.rating;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Finds ratings in articles: rows of stars, score boxes, gauges, pictures of scores, lines that say one, titles and tags.
 *
 * <p>What a text means is known by {@code html.rating}. It may see {@code words}, {@code page}, {@code platform},
 * {@code article}, {@code evidence}, the model and the rooms of pure text, but none of the other rooms of extractors.
 */
@NullMarked
package org.reviewpage.html.extract.rating;

import org.jspecify.annotations.NullMarked;

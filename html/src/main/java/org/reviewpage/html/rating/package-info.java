// SPDX-License-Identifier: Apache-2.0
/**
 * Knows how verdicts are written in a line of text: {@code 8/10}, {@code ★★★½}, {@code B+}, "four out of five stars".
 *
 * <p>One notation is one small file, listed in {@link org.reviewpage.html.rating.Notations}. Pure text.
 *
 * <p>It sees {@code core} and {@code html.words}.
 */
@NullMarked
package org.reviewpage.html.rating;

import org.jspecify.annotations.NullMarked;

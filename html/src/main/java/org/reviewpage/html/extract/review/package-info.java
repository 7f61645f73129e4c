// SPDX-License-Identifier: Apache-2.0
/**
 * Finds what is said of the review itself: whether it is one, its language, its pros and cons, its summary.
 *
 * <p>It sees {@code core}, {@code html.words}, {@code html.page}, {@code html.evidence}, {@code html.item} and
 * {@code html.article}.
 */
@NullMarked
package org.reviewpage.html.extract.review;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Finds what is said of the review itself: whether it is one, its language, its pros and cons, its summary.
 *
 * <p>It may see {@code words}, {@code page}, {@code platform}, {@code article}, {@code evidence}, the model and the rooms of
 * pure text, but none of the other rooms of extractors.
 */
@NullMarked
package org.reviewpage.html.extract.review;

import org.jspecify.annotations.NullMarked;

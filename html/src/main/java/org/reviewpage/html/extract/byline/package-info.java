// SPDX-License-Identifier: Apache-2.0
/**
 * Finds who wrote an article, when, and what it is filed under: in marked elements and in the lines around its text.
 *
 * <p>How names and dates are written is known by {@code html.byline}. It may see {@code words}, {@code page},
 * {@code platform}, {@code article}, {@code evidence}, the model and the rooms of pure text, but none of the other rooms of
 * extractors.
 */
@NullMarked
package org.reviewpage.html.extract.byline;

import org.jspecify.annotations.NullMarked;

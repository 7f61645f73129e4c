// SPDX-License-Identifier: Apache-2.0
/**
 * Finds who wrote an article, when, and what it is filed under: in marked elements and in the lines around its text.
 *
 * <p>How names and dates are written is known by {@code html.byline}.
 *
 * <p>It sees {@code core}, {@code html.words}, {@code html.page}, {@code html.evidence} and {@code html.byline}.
 */
@NullMarked
package org.reviewpage.html.extract.byline;

import org.jspecify.annotations.NullMarked;

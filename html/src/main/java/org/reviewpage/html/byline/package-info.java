// SPDX-License-Identifier: Apache-2.0
/**
 * How bylines are written: names of reviewers and days of publication as text, in the languages of the blogs. It knows
 * nothing of elements.
 *
 * <p>It sees {@code core}, {@code html.words} and {@code html.page}.
 */
@NullMarked
package org.reviewpage.html.byline;

import org.jspecify.annotations.NullMarked;

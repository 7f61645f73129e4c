// SPDX-License-Identifier: Apache-2.0
/**
 * Weighs candidates into a review: equal values are one, independent witnesses strengthen each other, losers are kept.
 *
 * <p>It sees {@code core}, {@code html.words}, {@code html.page} and {@code html.evidence}.
 */
@NullMarked
package org.reviewpage.html.resolve;

import org.jspecify.annotations.NullMarked;

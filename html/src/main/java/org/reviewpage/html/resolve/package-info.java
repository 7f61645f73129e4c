// SPDX-License-Identifier: Apache-2.0
/**
 * Weighs candidates into a review: equal values are one, independent witnesses strengthen each other, losers are kept.
 *
 * <p>It may see {@code evidence}, {@code words}, {@code page} and the model.
 */
@NullMarked
package org.reviewpage.html.resolve;

import org.jspecify.annotations.NullMarked;

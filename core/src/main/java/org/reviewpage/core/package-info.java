// SPDX-License-Identifier: Apache-2.0
/**
 * What a review post says, as immutable values: {@link org.reviewpage.core.Review} and what hangs on it.
 *
 * <p>Names are those of schema.org. A fact that is not there is an empty {@code Optional} or an empty list, never
 * {@code null}. Text never has white space at its ends. A value that cannot be right, such as a rating outside its scale,
 * is refused when it is built. The model knows nothing of HTML, JSON or files.
 *
 * <p>It sees no other room.
 */
@NullMarked
package org.reviewpage.core;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What words say of those who made an item: labels in many languages, lists of names, parts and their players.
 *
 * <p>It is pure text and may see {@code words} and the model; it knows nothing of elements.
 */
@NullMarked
package org.reviewpage.html.credit;

import org.jspecify.annotations.NullMarked;

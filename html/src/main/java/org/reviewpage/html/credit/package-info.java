// SPDX-License-Identifier: Apache-2.0
/**
 * What words say of those who made an item: labels in many languages, lists of names, parts and their players. Pure text.
 *
 * <p>It sees {@code core} and {@code html.words}.
 */
@NullMarked
package org.reviewpage.html.credit;

import org.jspecify.annotations.NullMarked;

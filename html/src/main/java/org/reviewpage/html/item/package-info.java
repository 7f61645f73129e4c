// SPDX-License-Identifier: Apache-2.0
/**
 * What is reviewed, as titles and prose name it: how a headline is taken apart, which words say what kind of thing it
 * is. Pure text.
 *
 * <p>It sees {@code core} and {@code html.words}.
 */
@NullMarked
package org.reviewpage.html.item;

import org.jspecify.annotations.NullMarked;

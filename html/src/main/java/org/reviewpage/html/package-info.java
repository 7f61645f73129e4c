// SPDX-License-Identifier: Apache-2.0
/**
 * The door: {@link org.reviewpage.html.ReviewParser} turns a page into a {@link org.reviewpage.html.ParsedPage}.
 *
 * <p>It may see every other room; none may see it.
 */
@NullMarked
package org.reviewpage.html;

import org.jspecify.annotations.NullMarked;

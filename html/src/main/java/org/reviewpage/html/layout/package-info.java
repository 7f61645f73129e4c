// SPDX-License-Identifier: Apache-2.0
/**
 * What is laid out: facts that a page shows by its elements, such as headings, boxes and rows of stars.
 *
 * <p>It may see {@code words}, {@code page}, {@code platform}, {@code evidence} and the rooms of pure text.
 */
@NullMarked
package org.reviewpage.html.layout;

import org.jspecify.annotations.NullMarked;

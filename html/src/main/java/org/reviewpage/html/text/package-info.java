// SPDX-License-Identifier: Apache-2.0
/**
 * What is written: the regions of a page that hold its articles, the main text in them, and facts told in words.
 *
 * <p>It may see {@code page}, {@code platform}, {@code evidence} and the rooms of pure text.
 */
@NullMarked
package org.reviewpage.html.text;

import org.jspecify.annotations.NullMarked;

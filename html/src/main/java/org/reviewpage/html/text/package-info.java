// SPDX-License-Identifier: Apache-2.0
/**
 * What is written: facts told in words.
 *
 * <p>It may see {@code words}, {@code page}, {@code platform}, {@code article}, {@code evidence} and the rooms of pure text.
 */
@NullMarked
package org.reviewpage.html.text;

import org.jspecify.annotations.NullMarked;

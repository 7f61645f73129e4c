// SPDX-License-Identifier: Apache-2.0
/**
 * Finds who made what is reviewed, and its other labelled facts: in tables, lists, boxes and lines with labels, in lists
 * of a cast, in sentences.
 *
 * <p>What labels and names mean is known by {@code html.credit}. It may see {@code words}, {@code page}, {@code platform},
 * {@code article}, {@code evidence}, the model and the rooms of pure text, but none of the other rooms of extractors.
 */
@NullMarked
package org.reviewpage.html.extract.credit;

import org.jspecify.annotations.NullMarked;

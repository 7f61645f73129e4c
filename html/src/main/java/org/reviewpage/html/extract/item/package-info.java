// SPDX-License-Identifier: Apache-2.0
/**
 * Finds what is reviewed: its name, as title, tags, address and text bear each other out, and what kind of thing it is.
 *
 * <p>How titles name things is known by {@code html.item}. It may see {@code words}, {@code page}, {@code platform},
 * {@code article}, {@code evidence}, the model and the rooms of pure text, but none of the other rooms of extractors.
 */
@NullMarked
package org.reviewpage.html.extract.item;

import org.jspecify.annotations.NullMarked;

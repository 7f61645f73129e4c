// SPDX-License-Identifier: Apache-2.0
/**
 * Finds what is reviewed: its name, as title, tags, address and text bear each other out, and what kind of thing it is.
 *
 * <p>How titles name things is known by {@code html.item}.
 *
 * <p>It sees {@code core}, {@code html.words}, {@code html.page}, {@code html.evidence}, {@code html.credit},
 * {@code html.item}, {@code html.byline} and {@code html.article}.
 */
@NullMarked
package org.reviewpage.html.extract.item;

import org.jspecify.annotations.NullMarked;

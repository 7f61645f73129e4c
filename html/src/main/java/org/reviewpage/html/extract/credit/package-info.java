// SPDX-License-Identifier: Apache-2.0
/**
 * Finds who made what is reviewed, and its other labelled facts: in tables, lists, boxes, lines with labels, sentences.
 *
 * <p>What labels and names mean is known by {@code html.credit}.
 *
 * <p>It sees {@code core}, {@code html.words}, {@code html.page}, {@code html.evidence}, {@code html.credit},
 * {@code html.item}, {@code html.byline} and {@code html.article}.
 */
@NullMarked
package org.reviewpage.html.extract.credit;

import org.jspecify.annotations.NullMarked;

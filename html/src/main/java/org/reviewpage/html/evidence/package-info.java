// SPDX-License-Identifier: Apache-2.0
/**
 * What extractors report: candidates for the fields of a review, each with what was seen, where, and how sure.
 *
 * <p>It may see {@code words}, {@code page} and the model.
 */
@NullMarked
package org.reviewpage.html.evidence;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What extractors report: candidates for the fields of a review, each with what was seen, where, and how sure.
 *
 * <p>It sees {@code core}, {@code html.words} and {@code html.page}.
 */
@NullMarked
package org.reviewpage.html.evidence;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * A parser of microformats: class names to typed items, with the names of microformats2.
 *
 * <p>The classic formats, such as hReview and hEntry, are read as the items of microformats2 that took their place. It
 * knows nothing of reviews; {@code markup} does.
 *
 * <p>It sees {@code schema.node}, {@code html.words} and {@code html.page}.
 *
 * @see <a href="https://microformats.org/wiki/microformats2-parsing">microformats2 parsing</a>
 */
@NullMarked
package org.reviewpage.html.microformats;

import org.jspecify.annotations.NullMarked;

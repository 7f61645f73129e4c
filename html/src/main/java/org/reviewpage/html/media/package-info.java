// SPDX-License-Identifier: Apache-2.0
/**
 * Knowledge of media addresses: which players there are, which pictures are placeholders or decoration, what a picture
 * is there for. It knows nothing of elements.
 *
 * <p>It sees {@code core}, {@code html.words} and {@code html.page}.
 */
@NullMarked
package org.reviewpage.html.media;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Knowledge of media addresses: which players there are, which pictures are placeholders or decoration, what a picture
 * is there for.
 *
 * <p>It may see {@code words}, {@code page} and the model, and knows nothing of elements.
 */
@NullMarked
package org.reviewpage.html.media;

import org.jspecify.annotations.NullMarked;

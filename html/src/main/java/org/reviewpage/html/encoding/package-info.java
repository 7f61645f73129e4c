// SPDX-License-Identifier: Apache-2.0
/**
 * The bytes of a page as text, as browsers read them: by byte order mark, declaration, or what the bytes show.
 *
 * <p>{@link org.reviewpage.html.encoding.Decoder} is its door.
 *
 * <p>It sees {@code html.words}.
 */
@NullMarked
package org.reviewpage.html.encoding;

import org.jspecify.annotations.NullMarked;

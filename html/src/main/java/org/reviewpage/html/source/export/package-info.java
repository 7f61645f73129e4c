// SPDX-License-Identifier: Apache-2.0
/**
 * The posts in exports of blogs and in feeds, one small class a program: WordPress, Blogger, Ghost, Movable Type, Dotclear.
 *
 * <p>{@link org.reviewpage.html.source.export.Exports} lists them; each gives its posts one at a time, as
 * {@link org.reviewpage.html.source.export.Post}.
 *
 * <p>It sees {@code core}, {@code html.words}, {@code html.page}, {@code html.evidence}, {@code html.source.file},
 * {@code html.source.syntax} and {@code html.source.wordpress}.
 */
@NullMarked
package org.reviewpage.html.source.export;

import org.jspecify.annotations.NullMarked;

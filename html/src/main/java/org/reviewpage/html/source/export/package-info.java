// SPDX-License-Identifier: Apache-2.0
/**
 * The posts in exports of blogs and in feeds, one small class a program: WordPress, Blogger, Ghost, Movable Type, Dotclear.
 *
 * <p>{@link org.reviewpage.html.source.export.Exports} lists them; each gives {@link org.reviewpage.html.source.export.Post}s
 * one at a time. It may see {@code source.file}, {@code source.syntax}, {@code source.wordpress}, {@code words},
 * {@code page}, {@code evidence} and the model.
 */
@NullMarked
package org.reviewpage.html.source.export;

import org.jspecify.annotations.NullMarked;

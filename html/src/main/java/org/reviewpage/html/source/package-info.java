// SPDX-License-Identifier: Apache-2.0
/**
 * Where pages come from: files, folders, archives of pages, exports of blogs.
 *
 * <p>{@link org.reviewpage.html.source.PageSource} is its door. A format is a small class that knows how its files begin and
 * gives their pages one at a time; {@code Formats} lists them. Here are those that hold pages; those that hold posts are in
 * {@code export}. Below are files as bytes in {@code file}, the syntaxes of records in {@code syntax}, and the texts of
 * WordPress in {@code wordpress}. It may see these, {@code words}, {@code encoding}, {@code page}, {@code evidence} and the
 * model; only the parser sees it.
 */
@NullMarked
package org.reviewpage.html.source;

import org.jspecify.annotations.NullMarked;

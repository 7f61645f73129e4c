// SPDX-License-Identifier: Apache-2.0
/**
 * Files as bytes: of the file system, in a zip, compressed with gzip, record by record in web archives; and how they
 * begin, which tells what they are.
 *
 * <p>A {@link org.reviewpage.html.source.file.Blob} is any of them.
 *
 * <p>It sees {@code html.encoding} and {@code html.page}.
 */
@NullMarked
package org.reviewpage.html.source.file;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * The syntaxes that exports and archives are written in, read a record at a time where they are large: XML, JSON, CSV,
 * serialized PHP, messages as mail has them; and dates and addresses as they write them. It knows nothing of blogs.
 *
 * <p>It sees {@code core}, {@code html.encoding}, {@code html.page} and {@code html.source.file}.
 */
@NullMarked
package org.reviewpage.html.source.syntax;

import org.jspecify.annotations.NullMarked;

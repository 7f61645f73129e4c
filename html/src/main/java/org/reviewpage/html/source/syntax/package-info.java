// SPDX-License-Identifier: Apache-2.0
/**
 * The syntaxes that exports and archives are written in, read a record at a time where they are large: XML, JSON, CSV,
 * serialized PHP, messages as mail has them; and dates and addresses as they write them.
 *
 * <p>It may see {@code source.file}, {@code words}, {@code encoding}, {@code page} and the model, and knows nothing of blogs.
 */
@NullMarked
package org.reviewpage.html.source.syntax;

import org.jspecify.annotations.NullMarked;

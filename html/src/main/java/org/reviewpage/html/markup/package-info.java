// SPDX-License-Identifier: Apache-2.0
/**
 * What a page says of itself for machines: JSON-LD, microdata, RDFa, microformats and {@code meta} elements.
 *
 * <p>Every syntax is read to one shape, {@link org.reviewpage.schema.node.TypedNode}, and one mapping reports what it says.
 * It may see {@code schema}, {@code words}, {@code page}, {@code evidence} and the rooms of pure text.
 */
@NullMarked
package org.reviewpage.html.markup;

import org.jspecify.annotations.NullMarked;

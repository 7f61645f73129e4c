// SPDX-License-Identifier: Apache-2.0
/**
 * What a page says of itself for machines: JSON-LD, microdata, RDFa, microformats and {@code meta} elements.
 *
 * <p>Every syntax is read to one shape, {@link org.reviewpage.schema.node.TypedNode}, and one mapping reports what it says.
 *
 * <p>It sees {@code core}, {@code schema.node}, {@code schema}, {@code html.words}, {@code html.page},
 * {@code html.evidence}, {@code html.rating}, {@code html.byline}, {@code html.media}, {@code html.microformats} and
 * {@code html.rdfa}.
 */
@NullMarked
package org.reviewpage.html.markup;

import org.jspecify.annotations.NullMarked;

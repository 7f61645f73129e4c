// SPDX-License-Identifier: Apache-2.0
/**
 * Structured data of any syntax as nodes with types and properties, {@link org.reviewpage.schema.node.TypedNode}; and JSON-LD
 * as it is found read to them: broken JSON, references, other contexts. It knows nothing of reviews.
 *
 * <p>It sees no other room.
 */
@NullMarked
package org.reviewpage.schema.node;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Structured data of any syntax as nodes with types and properties, and JSON-LD as it is found read to them: broken JSON,
 * references, other contexts.
 *
 * <p>{@link org.reviewpage.schema.node.TypedNode} is the one shape. It may see nothing and knows nothing of reviews.
 */
@NullMarked
package org.reviewpage.schema.node;

import org.jspecify.annotations.NullMarked;

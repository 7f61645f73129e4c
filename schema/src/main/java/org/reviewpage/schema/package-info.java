// SPDX-License-Identifier: Apache-2.0
/**
 * The model as schema.org JSON-LD and back: {@link org.reviewpage.schema.JsonLdWriter} and
 * {@link org.reviewpage.schema.JsonLdReader}.
 */
@NullMarked
package org.reviewpage.schema;

import org.jspecify.annotations.NullMarked;

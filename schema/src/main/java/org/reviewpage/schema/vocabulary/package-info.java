// SPDX-License-Identifier: Apache-2.0
/**
 * What schema.org has: which types are others too, which properties they have, and which of them states a credit or a fact.
 * Its tables lie beside the classes.
 *
 * <p>It sees {@code core}.
 */
@NullMarked
package org.reviewpage.schema.vocabulary;

import org.jspecify.annotations.NullMarked;

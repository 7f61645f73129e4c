// SPDX-License-Identifier: Apache-2.0
/**
 * What schema.org has: which types are others too, which properties they have, and which of them states a credit or a fact.
 *
 * <p>Tables lie beside the classes. It may see the model, whose roles the terms are for.
 */
@NullMarked
package org.reviewpage.schema.vocabulary;

import org.jspecify.annotations.NullMarked;

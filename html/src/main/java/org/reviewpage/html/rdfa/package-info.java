// SPDX-License-Identifier: Apache-2.0
/**
 * A parser of RDFa 1.1 in HTML: attributes to a graph of typed nodes, names as whole addresses. It knows nothing of
 * reviews; {@code markup} does.
 *
 * <p>It sees {@code schema.node}, {@code html.words} and {@code html.page}.
 *
 * @see <a href="https://www.w3.org/TR/rdfa-core/">RDFa Core 1.1</a>
 * @see <a href="https://www.w3.org/TR/html-rdfa/">HTML+RDFa 1.1</a>
 */
@NullMarked
package org.reviewpage.html.rdfa;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What is known of the programs that make blogs, as data: the class and id names that they and their themes give to the
 * parts of a page. It knows engines, never sites.
 *
 * <p>It sees {@code html.words} and {@code html.page}.
 */
@NullMarked
package org.reviewpage.html.platform;

import org.jspecify.annotations.NullMarked;

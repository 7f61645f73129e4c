// SPDX-License-Identifier: Apache-2.0
/**
 * What WordPress makes of the text that it stores when it shows it: paragraphs, shortcodes, blocks.
 *
 * <p>{@link org.reviewpage.html.source.wordpress.WordPressText} is its door. Text in, HTML out; it may see nothing.
 */
@NullMarked
package org.reviewpage.html.source.wordpress;

import org.jspecify.annotations.NullMarked;

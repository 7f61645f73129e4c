// SPDX-License-Identifier: Apache-2.0
/**
 * What WordPress makes of the text that it stores when it shows it: paragraphs, shortcodes, blocks. Text in, HTML out.
 *
 * <p>{@link org.reviewpage.html.source.wordpress.WordPressText} is its door.
 *
 * <p>It sees no other room.
 */
@NullMarked
package org.reviewpage.html.source.wordpress;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import org.reviewpage.core.PublicationDate;

/**
 * A full date in a text.
 *
 * @param date the day or moment
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 * @param sure whether it can be read in one way only; {@code 3/11/1999} cannot if nothing tells the order
 */
public record WrittenDate(PublicationDate date, int start, int end, boolean sure) {}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import org.jsoup.nodes.Element;
import org.reviewpage.core.Rating;

/**
 * A rating that a page shows by an element.
 *
 * @param where the element
 * @param rating what it shows
 * @param confidence how often what is shown so is the reviewer's overall rating, where nothing around it says otherwise
 * @param seen the name, attribute or text it was read from
 */
record Sighting(Element where, Rating rating, double confidence, String seen) {}

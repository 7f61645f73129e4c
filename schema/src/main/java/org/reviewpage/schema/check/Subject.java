// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

/** The rules about one subject. */
interface Subject {
    /** Reports what is wrong at this place; most places are none of its business. */
    void check(Place place, Report report);
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

/** How much a finding matters. */
public enum Level {
    /** Something required is missing or wrong: the search engine shows no rich result. */
    ERROR,

    /** Something recommended is missing, or doubtful. */
    WARNING,

    /** Something to know; nothing need be done. */
    INFO
}

// SPDX-License-Identifier: Apache-2.0
/** The model: reviews, what they review, who is credited, media and ratings. */
module org.reviewpage.core {
    requires static transitive org.jspecify;

    exports org.reviewpage.core;
}

// SPDX-License-Identifier: Apache-2.0
/** Reads a review. */
module org.example.consumer {
    requires org.reviewpage.html;
}

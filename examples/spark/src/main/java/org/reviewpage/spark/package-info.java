// SPDX-License-Identifier: Apache-2.0
/** The reviews of many web archives: a job for Apache Spark. */
@NullMarked
package org.reviewpage.spark;

import org.jspecify.annotations.NullMarked;

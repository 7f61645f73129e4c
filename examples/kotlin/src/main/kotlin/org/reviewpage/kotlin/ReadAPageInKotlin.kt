// SPDX-License-Identifier: Apache-2.0
@file:JvmName("ReadAPageInKotlin")

package org.reviewpage.kotlin

import org.reviewpage.html.ReviewParser
import java.io.File
import kotlin.jvm.optionals.getOrNull

/**
 * How do I use it from Kotlin? Prints what a page reviews, its rating, and its credits by role.
 *
 * `examples/run ReadAPageInKotlin examples/pages/harbour-lights.html`
 */
fun main(args: Array<String>) {
    val page = ReviewParser.standard().parse(File(args[0]).readBytes(), null, null)
    for (review in page.reviews()) {
        val stars = review.rating().flatMap { it.normalized() }.getOrNull()?.let { "rated $it of 1" } ?: "not rated"
        println("${review.item()}, $stars")
        review.item().credits()
            .groupBy({ it.role().name() }, { it.party().name() })
            .forEach { (role, names) -> println("$role: ${names.joinToString()}") }
    }
}

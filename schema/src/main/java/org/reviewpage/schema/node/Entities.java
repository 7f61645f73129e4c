// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.node;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML entities that plugins leave in JSON: the usual names, and numbers. */
final class Entities {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,7}));");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("laquo", "\u00AB"),
            Map.entry("raquo", "\u00BB"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("frac12", "\u00BD"),
            Map.entry("star", "\u2606"),
            Map.entry("starf", "\u2605"));

    private Entities() {}

    /** The text with its entities replaced, once; those that are not known stay. */
    static String decode(String text) {
        return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(Entities::replacement);
    }

    private static String replacement(MatchResult entity) {
        String known;
        if (entity.group(3) != null) {
            known = NAMED.getOrDefault(entity.group(3), entity.group());
        } else {
            boolean decimal = entity.group(1) != null;
            int point = Integer.parseInt(entity.group(decimal ? 1 : 2), decimal ? 10 : 16);
            boolean character =
                    Character.isDefined(point) && Character.getType(point) != Character.SURROGATE && point > 0;
            known = character ? Character.toString(point) : entity.group();
        }
        return Matcher.quoteReplacement(known);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Identifier;
import org.reviewpage.core.Media;
import org.reviewpage.core.Party;
import org.reviewpage.core.Rating;
import org.reviewpage.core.SubScore;

/** Says the values of the model in a line for people. */
final class Values {
    private Values() {}

    /** The value in a line; text longer than the limit is cut and its length told. */
    static String describe(Object value, int limit) {
        String said = describe(value).replaceAll("\\s{1,1000}", " ");
        return said.length() <= limit
                ? said
                : said.substring(0, limit) + String.format(Locale.ROOT, "… (%,d characters)", said.length());
    }

    /** The value as a cell of a table has it: names without addresses, credits without remarks. */
    static String brief(Object value) {
        if (value instanceof Party party) {
            return party.name();
        }
        if (value instanceof Credit credit) {
            return credit.role() + ": " + credit.party().name() + parts(credit);
        }
        return value instanceof Double number ? number(number) : value.toString();
    }

    private static String describe(Object value) {
        if (value instanceof List<?> many) {
            return many.stream().map(Values::describe).collect(Collectors.joining(", "));
        }
        if (value instanceof Party party) {
            return party.name() + party.url().map(url -> " <" + url + ">").orElse("");
        }
        if (value instanceof Rating rating) {
            return rating(rating);
        }
        if (value instanceof SubScore score) {
            return score.aspect() + ": " + rating(score.rating());
        }
        if (value instanceof Identifier identifier) {
            return identifier.property() + " " + identifier.value();
        }
        if (value instanceof Credit credit) {
            return credit(credit);
        }
        return value instanceof Media media ? media(media) : value.toString();
    }

    private static String rating(Rating rating) {
        String scale = rating.best().map(best -> " of " + number(best)).orElse(", scale unknown");
        String worst =
                rating.worst().map(least -> " (worst " + number(least) + ")").orElse("");
        String written = rating.asWritten().map(text -> ", written " + text).orElse("");
        return number(rating.value()) + scale + worst + written;
    }

    private static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static String credit(Credit credit) {
        List<String> remarks = new ArrayList<>(credit.attributes());
        credit.label().ifPresent(label -> remarks.add("label " + label));
        return credit.role() + ": " + describe(credit.party()) + parts(credit)
                + (remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")");
    }

    private static String parts(Credit credit) {
        return credit.characters().isEmpty() ? "" : " as " + String.join(" / ", credit.characters());
    }

    private static String media(Media media) {
        String address = media.contentUrl().or(media::embedUrl).orElse("");
        String kind = (media.kind() + " " + media.purpose()).toLowerCase(Locale.ROOT);
        return kind + " " + address
                + media.caption().map(text -> ", caption " + text).orElse("");
    }
}

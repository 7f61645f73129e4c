// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.core.Role;

/** Reads the names behind a label as credits. */
public final class CreditReader {
    private static final Set<Role> COMPANIES =
            Set.of(Role.PRODUCTION_COMPANY, Role.PUBLISHER, Role.LABEL, Role.DISTRIBUTOR, Role.NETWORK, Role.DEVELOPER);
    private static final Set<Role> BANDS = Set.of(Role.ARTIST, Role.PERFORMER);
    private static final Pattern BAND =
            Pattern.compile("^The .*|.* (?:&|and the|Band|Orchestra|Quartet|Trio|Ensemble)\\b.*");

    /** "Joel and Ethan Coen": a first name that shares the family name of the next. */
    private static final Pattern SIBLINGS = Pattern.compile(
            "(\\p{Lu}[\\p{L}'’-]{1,20}) (?:and|&|und|et|y) (\\p{Lu}[\\p{L}'’-]{1,20}) (\\p{Lu}[\\p{L}'’-]{1,30})");

    /** "Cy Ray. 134 minutes": a stop that ends the names. */
    private static final Pattern STOP = Pattern.compile("(?<=[\\p{Ll}\\p{Lo}]{3})[.!] .*|(?<=\\p{Ll})[.] \\d.*");

    private CreditReader() {}

    /** The credits that a label and the words behind it state; none if the words do not look like names. */
    public static List<Credit> credits(Label label, String value) {
        boolean groups = label.roles().stream().anyMatch(role -> COMPANIES.contains(role) || BANDS.contains(role));
        List<Credit> credits = new ArrayList<>();
        String names = STOP.matcher(value).replaceAll("");
        List<String> pieces = NameList.split(groups || label.isCast() ? names : siblings(names), groups);
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Played> played = label.isCast() ? Played.of(pieces.get(i)) : Played.plain(pieces.get(i));
            if (played.isEmpty()
                    || (label.weak() && !groups && !played.get().name().isLong())) {
                if (i == 0) {
                    return List.of();
                }
                continue;
            }
            for (Role role : label.roles()) {
                credits.add(credit(role, played.get(), label.words()));
            }
        }
        return credits;
    }

    static Credit credit(Role role, Played played, String label) {
        Credit.Builder credit =
                Credit.builder(role, party(role, played.name().text())).attributes(played.attributes());
        if (role.equals(Role.ACTOR)) {
            credit.characters(played.characters());
        }
        return label.isBlank() ? credit.build() : credit.label(label).build();
    }

    static Party party(Role role, String name) {
        boolean group = COMPANIES.contains(role)
                || (BANDS.contains(role) && BAND.matcher(name).matches());
        return group ? Organization.of(name) : Person.of(name);
    }

    private static String siblings(String value) {
        var match = SIBLINGS.matcher(value.strip());
        return match.matches()
                ? match.group(1) + " " + match.group(3) + ", " + match.group(2) + " " + match.group(3)
                : value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well is the markup of others understood? Runs published test suites and prints, suite by suite, how many cases are
 * read as expected, and each difference.
 *
 * <pre>examples/run Conformance FOLDER [FLOORS.json]</pre>
 *
 * <p>The folder holds any of {@code microformats} (the tests of microformats.org), {@code w3c-microdata}, {@code gallery}, and
 * the examples of {@code schemaorg}, {@code schemaorg-media} and {@code google}, each with a table of what they state.
 * With floors it ends with 1 if fewer cases of a suite agree than the floor says.
 */
public final class Conformance {
    private static final int MAX_FACT = 160;

    private Conformance() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("usage: Conformance FOLDER [FLOORS.json]");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, List<Case>> suites = new TreeMap<>();
        cases(Path.of(args[0]))
                .forEach(each -> suites.computeIfAbsent(each.suite(), unseen -> new ArrayList<>())
                        .add(each));
        suites.values().forEach(cases -> cases.forEach(each -> difference(each, out)));
        out.printf("%-40s %6s %12s %10s%n", "suite", "cases", "as expected", "differing");
        suites.forEach((suite, cases) -> out.printf(
                "%-40s %6d %12d %10d%n", suite, cases.size(), agreeing(cases), cases.size() - agreeing(cases)));
        if (args.length == 2 && !holds(Path.of(args[1]), suites, out)) {
            System.exit(1);
        }
    }

    private static List<Case> cases(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        if (Files.isDirectory(folder.resolve("microformats"))) {
            cases.addAll(MicroformatCases.in(folder.resolve("microformats")));
        }
        if (Files.isDirectory(folder.resolve("w3c-microdata"))) {
            cases.addAll(MicrodataCases.in(folder.resolve("w3c-microdata/tests")));
        }
        if (Files.isDirectory(folder.resolve("gallery"))) {
            cases.addAll(GalleryCases.in(folder.resolve("gallery")));
        }
        Map<String, String> tables = Map.of(
                "schemaorg", "examples-equivalence.json",
                "schemaorg-media", "examples-media-equivalence.json",
                "google", "google-examples-equivalence.json");
        for (Map.Entry<String, String> examples : tables.entrySet()) {
            if (Files.isDirectory(folder.resolve(examples.getKey()))) {
                cases.addAll(SchemaOrgCases.in(folder.resolve(examples.getKey()), folder.resolve(examples.getValue())));
            }
        }
        return cases;
    }

    private static long agreeing(List<Case> cases) {
        return cases.stream().filter(Case::agrees).count();
    }

    private static void difference(Case one, PrintStream out) {
        if (one.agrees()) {
            return;
        }
        out.println(one.suite() + ": " + one.name());
        List<String> missing = new ArrayList<>(Trees.facts(one.expected()));
        List<String> unexpected = new ArrayList<>(Trees.facts(one.read()));
        Trees.facts(one.read()).forEach(missing::remove);
        Trees.facts(one.expected()).forEach(unexpected::remove);
        missing.forEach(fact -> out.println("  expected " + head(fact)));
        unexpected.forEach(fact -> out.println("  read     " + head(fact)));
    }

    private static String head(String fact) {
        return fact.length() <= MAX_FACT ? fact : fact.substring(0, MAX_FACT) + "…";
    }

    private static boolean holds(Path floors, Map<String, List<Case>> suites, PrintStream out) throws IOException {
        boolean holds = true;
        for (Map.Entry<String, JsonNode> floor :
                JsonMapper.builder().build().readTree(Files.readString(floors)).properties()) {
            long agreeing = agreeing(suites.getOrDefault(floor.getKey(), List.of()));
            if (agreeing < floor.getValue().asInt()) {
                out.println(floor.getKey() + ": " + agreeing + " cases agree, of "
                        + floor.getValue().asInt() + " before");
                holds = false;
            }
        }
        return holds;
    }
}

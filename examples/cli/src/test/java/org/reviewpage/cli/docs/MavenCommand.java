// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** What is wrong with a line for Maven. */
final class MavenCommand {
    private static final Set<String> PHASES =
            Set.of("clean", "validate", "compile", "test", "test-compile", "package", "verify", "install", "deploy");

    private MavenCommand() {}

    static List<String> problems(List<String> words) {
        List<String> problems = new ArrayList<>();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals("-pl")) {
                modules(rest.hasNext() ? rest.next() : "", problems);
            } else if (word.equals("-f")) {
                modules(rest.hasNext() ? rest.next() : "", problems);
            } else if (word.startsWith("-P")) {
                profiles(word.length() == 2 && rest.hasNext() ? rest.next() : word.substring(2), problems);
            } else if (word.startsWith("-Dtest=")) {
                tests(word.substring("-Dtest=".length()).replace("'", "").replace("\"", ""), problems);
            } else if (!word.startsWith("-") && !PHASES.contains(word) && !word.matches("[\\w.-]+(:[\\w.@-]+)+|…")) {
                problems.add(word + " is no phase or goal of Maven");
            }
        }
        return problems;
    }

    private static void modules(String list, List<String> problems) {
        for (String module : list.split(",")) {
            String folder = module.replaceFirst("/?pom\\.xml$", "");
            if (!Repository.FILES.contains(Path.of(folder).resolve("pom.xml").normalize())) {
                problems.add("there is no module " + module);
            }
        }
    }

    private static void profiles(String list, List<String> problems) {
        for (String profile : list.split(",")) {
            boolean isKnown = Repository.FILES.stream()
                    .filter(file -> file.endsWith("pom.xml"))
                    .anyMatch(pom -> Repository.text(pom).contains("<id>" + profile + "</id>"));
            if (!isKnown) {
                problems.add("no pom.xml has a profile " + profile);
            }
        }
    }

    private static void tests(String list, List<String> problems) {
        for (String test : list.split(",")) {
            String[] parts = test.split("#", 2);
            if (parts[0].contains("*")) {
                continue;
            }
            Path source = Path.of(parts[0].replace('.', '/') + ".java");
            List<Path> files = Repository.FILES.stream()
                    .filter(file -> file.endsWith(source))
                    .toList();
            if (files.isEmpty()) {
                problems.add("there is no test " + parts[0]);
            } else if (parts.length == 2
                    && files.stream().noneMatch(file -> Repository.text(file).contains(" " + parts[1] + "("))) {
                problems.add(parts[0] + " has no test " + parts[1]);
            }
        }
    }
}

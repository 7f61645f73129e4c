// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewpage.cli.docs.Doc.Piece;

/** The command lines of the documentation; those of the README are run besides. */
class CommandsTest {
    private static final Pattern BETWEEN = Pattern.compile("\\||&&|;|[<>]\\(|\\)");

    private static List<String> problems(Doc doc) {
        List<String> problems = new ArrayList<>();
        for (Piece code : Stream.concat(doc.spans.stream(), doc.blocks.stream()).toList()) {
            String[] lines = code.text().replace("\\\n", " \0").split("\n");
            int at = 0;
            for (String line : lines) {
                for (String command : BETWEEN.split(line)) {
                    for (String problem : problems(command.replace('\0', ' ')
                            .replaceFirst("\\s#\\s.*", "")
                            .strip())) {
                        problems.add(code.problem(at, problem));
                    }
                }
                at += 1
                        + (int) line.chars()
                                .filter(character -> character == '\0')
                                .count();
            }
        }
        return problems;
    }

    private static List<String> problems(String command) {
        List<String> words =
                new ArrayList<>(List.of(command.replaceFirst("^\\$ ", "").split("\\s+")));
        words.removeIf(word -> word.matches("[A-Z_]+=.*"));
        String program = words.isEmpty() ? "" : words.remove(0);
        return switch (program) {
            case "./reviewpage", "reviewpage" -> ReviewpageCommand.problems(words);
            case "examples/run" -> unknownExamples(words);
            case "mvn" -> MavenCommand.problems(words);
            case "extract", "explain", "markup", "check", "report" ->
                ReviewpageCommand.problems(
                        Stream.concat(Stream.of(program), words.stream()).toList());
            default -> List.of();
        };
    }

    private static List<String> unknownExamples(List<String> words) {
        return words.stream()
                .limit(1)
                .filter(name ->
                        !name.equals("CLASS") && Repository.FILES.stream().noneMatch(isExample(name)))
                .map(name -> "there is no example " + name)
                .toList();
    }

    /** Whether {@code examples/run} finds it. */
    private static Predicate<Path> isExample(String name) {
        return file -> Stream.of("recipes", "benchmarks", "kotlin", "spring-boot")
                        .anyMatch(module -> file.startsWith(Path.of("examples", module, "src/main")))
                && (file.endsWith(name + ".java") || file.endsWith(name + ".kt"));
    }

    @Test
    void haveOptionsModulesAndTestsThatThereAre() {
        assertThat(Doc.all().stream()
                        .filter(doc -> !doc.path.endsWith("CHANGELOG.md")) // it speaks of what was, too
                        .flatMap(doc -> problems(doc).stream()))
                .isEmpty();
    }

    @Test
    void withoutMeaningAreNamedWithTheirLine() {
        String page = "`./reviewpage extract --gone PAGE`\n\n```sh\n./reviewpage extract --format \\\n  xml x\n"
                + "./reviewpage read x | grep -v y\nmvn -Pgone -pl html,gone -Dtest=GoneTest tset\n"
                + "examples/run Gone x\nmvn -q -pl html -am test -Dtest='PageTest#gone,org.reviewpage.html.spec.*Test'\n```\n";

        assertThat(problems(Doc.of(Path.of("page.md"), page)))
                .containsExactly(
                        "page.md:1: reviewpage extract has no option --gone",
                        "page.md:4: --format takes [jsonld, ndjson, csv, sqlite], not xml",
                        "page.md:6: reviewpage has no command read",
                        "page.md:7: no pom.xml has a profile gone",
                        "page.md:7: there is no module gone",
                        "page.md:7: there is no test GoneTest",
                        "page.md:7: tset is no phase or goal of Maven",
                        "page.md:8: there is no example Gone",
                        "page.md:9: PageTest has no test gone");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewpage.cli.docs.Doc.Piece;

/** Names of files, packages and classes that the documentation sets as code. */
class NamesTest {
    private static final Pattern OURS = Pattern.compile(
            "(?<![\\w./])(?:org\\.reviewpage|(?:core|schema|html)(?=\\.[a-z]{3}))(?:\\.[a-z]{2,40}){1,5}(?:\\.[A-Z]\\w{1,60})?");
    private static final Pattern CAMEL = Pattern.compile("(?<![\\w:-])[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+\\b");
    private static final Pattern PATH = Pattern.compile("(?:[\\w.-]+/)+[\\w.-]*|[\\w-]+\\.(?:java|kt|tsv|py)");
    private static final Pattern ARTIFACT = Pattern.compile("reviewpage(?:-[a-z]+){1,3}");
    private static final Set<String> TOP = Set.of("core", "schema", "html", "examples", "docs", ".ci", "src");

    /** Of things that readers are to make, or that a run makes. */
    private static final Set<String> NOT_YET = Set.of("platform-quaypress.html", ".cifuzz-corpus", "target");

    private static List<String> problems(Doc doc, Set<String> words) {
        List<String> problems = new ArrayList<>();
        Path folder = doc.path.toAbsolutePath().getParent();
        for (Piece span : doc.spans) {
            String text = span.text();
            Matcher name = CAMEL.matcher(text);
            while (name.find()) {
                if (!words.contains(name.group())) {
                    problems.add(span.problem("nothing in the sources is called " + name.group()));
                }
            }
        }
        for (Piece code : Stream.concat(doc.spans.stream(), doc.blocks.stream()).toList()) {
            String[] lines = code.text().split("\n");
            for (int at = 0; at < lines.length; at++) {
                for (String name : unknown(folder, lines[at])) {
                    problems.add(code.problem(at, name));
                }
            }
        }
        return problems;
    }

    /** A word in capitals, {@code URLS.tsv}, stands for any file. */
    private static boolean isPath(String text) {
        if (!PATH.matcher(text).matches() || NOT_YET.stream().anyMatch(List.of(text.split("/"))::contains)) {
            return false;
        }
        return text.matches(".*[a-z].*\\.(?:java|kt|tsv|py)") || TOP.contains(text.split("/", 2)[0]);
    }

    private static List<String> unknown(Path folder, String line) {
        List<String> problems = new ArrayList<>();
        for (String word : line.split("[\\s'\"=,:;()<>|]+")) {
            if (isPath(word) && !Repository.has(folder, word)) {
                problems.add("there is no file or folder " + word);
            }
            if (ARTIFACT.matcher(word).matches() && !Repository.isArtifact(word)) {
                problems.add("no pom.xml has the artifact " + word);
            }
        }
        Matcher name = OURS.matcher(line);
        while (name.find()) {
            String path = name.group().replace('.', '/');
            boolean isKnown = path.startsWith("schema/org")
                    || Stream.of("", ".java", ".kt").anyMatch(end -> Repository.has(Path.of("."), path + end));
            if (!isKnown) {
                problems.add("there is no package or class " + name.group());
            }
        }
        return problems;
    }

    @Test
    void areThoseOfTheSources() {
        Set<String> words = Repository.words();

        assertThat(Doc.all().stream()
                        .filter(doc -> !doc.path.endsWith("CHANGELOG.md")) // it speaks of what was, too
                        .flatMap(doc -> problems(doc, words).stream()))
                .isEmpty();
    }

    @Test
    void thatNothingHasAreNamedWithTheirLine() {
        String page = "`html/gone`, `gone.tsv` and `blog/post.html`\n`GoneWriter.write()`, `WebPage`\n\n"
                + "```sh\njava -cp x \\\n  org.reviewpage.gone.Main --in=docs/gone.txt\n```\n\n`reviewpage-gone`\n";

        assertThat(problems(Doc.of(Path.of("page.md"), page), Set.of("WebPage")))
                .containsExactlyInAnyOrder(
                        "page.md:1: there is no file or folder html/gone",
                        "page.md:1: there is no file or folder gone.tsv",
                        "page.md:2: nothing in the sources is called GoneWriter",
                        "page.md:6: there is no file or folder docs/gone.txt",
                        "page.md:6: there is no package or class org.reviewpage.gone.Main",
                        "page.md:9: no pom.xml has the artifact reviewpage-gone");
    }
}

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
    private static final Set<String> TOP = Set.of("core", "schema", "html", "examples", "docs", ".ci", "src");

    /** Of things that readers are to make, or that a run makes. */
    private static final Set<String> NOT_YET = Set.of("platform-quaypress.html", ".cifuzz-corpus", "target");

    private static List<String> problems(Doc doc, Set<String> words) {
        List<String> problems = new ArrayList<>();
        Path folder = doc.path.toAbsolutePath().getParent();
        for (Piece span : doc.spans) {
            String text = span.text();
            if (isPath(text) && !Repository.has(folder, text)) {
                problems.add(span.problem("there is no file or folder " + text));
            }
            Matcher name = CAMEL.matcher(text);
            while (name.find()) {
                if (!words.contains(name.group())) {
                    problems.add(span.problem("nothing in the sources is called " + name.group()));
                }
            }
        }
        Stream.concat(doc.spans.stream(), doc.blocks.stream()).forEach(code -> problems.addAll(unknown(code)));
        return problems;
    }

    private static boolean isPath(String text) {
        if (!PATH.matcher(text).matches() || NOT_YET.stream().anyMatch(List.of(text.split("/"))::contains)) {
            return false;
        }
        return text.matches(".*\\.(?:java|kt|tsv|py)") || TOP.contains(text.split("/", 2)[0]);
    }

    private static List<String> unknown(Piece code) {
        List<String> problems = new ArrayList<>();
        String text = code.text();
        Matcher name = OURS.matcher(text);
        while (name.find()) {
            String path = name.group().replace('.', '/');
            if (path.startsWith("schema/org")) {
                continue;
            }
            if (!Repository.has(Path.of("."), path)
                    && !Repository.has(Path.of("."), path + ".java")
                    && !Repository.has(Path.of("."), path + ".kt")) {
                int at = (int) text.substring(0, name.start()).lines().count() - 1;
                problems.add(code.problem(Math.max(at, 0), "there is no package or class " + name.group()));
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
                + "```sh\njava -cp x \\\n  org.reviewpage.gone.Main\n```\n";

        assertThat(problems(Doc.of(Path.of("page.md"), page), Set.of("WebPage")))
                .containsExactly(
                        "page.md:1: there is no file or folder html/gone",
                        "page.md:1: there is no file or folder gone.tsv",
                        "page.md:2: nothing in the sources is called GoneWriter",
                        "page.md:6: there is no package or class org.reviewpage.gone.Main");
    }
}

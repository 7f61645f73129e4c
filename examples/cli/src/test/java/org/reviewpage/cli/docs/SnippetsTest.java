// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewpage.cli.docs.Doc.Piece;

/**
 * The Java of the documentation compiles, prints what the next block, if it is {@code text}, says, and is that of the
 * sources where it is a file of them. What is no whole snippet is called {@code text} there, not {@code java}.
 */
class SnippetsTest {
    private static final Pattern JAVADOC =
            Pattern.compile("<pre>\\{@code\n(.{1,4000}?\n) *\\* }</pre>", Pattern.DOTALL);

    @TempDir
    Path classes;

    /** The examples in the comments of a source that end statements. */
    private static Stream<Piece> inJavadoc(Path source) {
        String text = Repository.text(source);
        return JAVADOC.matcher(text)
                .results()
                .map(found -> new Piece(
                        source,
                        (int) text.substring(0, found.start(1)).lines().count() + 1,
                        "java",
                        found.group(1).replaceAll("(?m)^ *\\* ?", ""),
                        Optional.empty()))
                .filter(code -> code.text().contains(";\n"));
    }

    private List<String> problems(List<Piece> blocks) throws Exception {
        List<String> problems = new ArrayList<>();
        for (Piece block : blocks) {
            if (block.language().equals("java")) {
                JavaSnippet snippet = JavaSnippet.of(block.text());
                List<String> errors = compile(block, snippet);
                problems.addAll(errors);
                if (errors.isEmpty() && isOther(block, snippet)) {
                    problems.add(block.problem("differs from " + snippet.name() + " of the sources"));
                }
                if (errors.isEmpty() && block.output().isPresent()) {
                    String printed = run(snippet);
                    if (!printed.equals(block.output().get())) {
                        problems.add(block.problem("prints something else than the page says:\n" + printed));
                    }
                }
            }
        }
        return problems;
    }

    private static boolean isOther(Piece block, JavaSnippet snippet) {
        Path end = Path.of(snippet.name().replace('.', '/') + ".java");
        return Repository.FILES.stream()
                .filter(file -> file.endsWith(end))
                .anyMatch(file -> !Repository.text(file).equals(block.text()));
    }

    private List<String> compile(Piece block, JavaSnippet snippet) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        URI uri = URI.create("string:///" + snippet.name().replace('.', '/') + ".java");
        JavaFileObject file = new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean unused) {
                return snippet.source();
            }
        };
        List<String> options =
                List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
        compiler.getTask(null, null, found, options, null, List.of(file)).call();
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> block.problem(
                        (int) each.getLineNumber() - snippet.linesBefore() - 1, each.getMessage(Locale.ROOT)))
                .toList();
    }

    private String run(JavaSnippet snippet) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass(snippet.name()).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void compileAndPrintWhatThePagesSay() throws Exception {
        List<String> problems = new ArrayList<>();
        for (Doc doc : Doc.all()) {
            problems.addAll(problems(doc.blocks));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void ofTheJavadocCompile() throws Exception {
        List<Piece> examples = Repository.FILES.stream()
                .filter(file ->
                        file.toString().endsWith(".java") && file.toString().contains("src/main"))
                .flatMap(SnippetsTest::inJavadoc)
                .toList();

        assertThat(examples).hasSizeGreaterThan(5);
        assertThat(problems(examples)).isEmpty();
    }

    @Test
    void thatRotAreNamedWithTheirLine() throws Exception {
        String page = "```java\nRating rating = Rating.outOf(3, 5);\nrating.gone();\n```\n\n"
                + "```java\nSystem.out.println(1 + 1);\n```\n\nprints\n\n```text\n3\n```\n\n"
                + "```java\nimport java.util.UUID;\n\npublic record Row(UUID id, Reveiw review) {}\n```\n";

        assertThat(problems(Doc.of(Path.of("page.md"), page).blocks))
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("page.md:3: cannot find symbol"),
                        problem -> assertThat(problem)
                                .isEqualTo("page.md:7: prints something else than the page says:\n2\n"),
                        problem -> assertThat(problem).startsWith("page.md:19: cannot find symbol"));
    }
}

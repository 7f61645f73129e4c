// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewpage.core.Review;
import org.reviewpage.html.embed.MarkupInserter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code reviewpage markup}. */
@Command(
        name = "markup",
        description = {
            "Inserts the JSON-LD of a page's reviews into its head, or replaces what it inserted before; all else stays as"
                    + " it is, byte for byte. A review that the page states in markup of its own is not said again: only"
                    + " what is missing is added. Without a review what was inserted before is taken out.",
            "Without -o and --in-place the page is printed."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  reviewpage markup post.html",
            "  reviewpage markup -o marked posts/a.html posts/b.html",
            "  reviewpage markup --in-place --url https://blog.example/lights post.html"
        })
final class MarkupCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @ArgGroup
    private Target target = new Target();

    @Mixin
    private AddressOptions addressOptions;

    @Mixin
    private LimitOptions limitOptions;

    @Parameters(paramLabel = "PAGE", arity = "1..*", description = "HTML files.")
    private List<Path> paths;

    private final Set<Path> written = new HashSet<>();

    /** Where pages are written. */
    static final class Target {
        @Option(names = "-o", paramLabel = "DIR", description = "Write the pages into this folder.")
        private @Nullable Path folder;

        @Option(names = "--in-place", description = "Replace the pages.")
        private boolean inPlace;
    }

    @Override
    public Integer call() {
        if (target.folder == null && !target.inPlace && paths.size() > 1) {
            throw new ParameterException(spec.commandLine(), "for more than one page -o DIR or --in-place is needed");
        }
        if (target.folder != null && Files.exists(target.folder) && !Files.isDirectory(target.folder)) {
            throw new ParameterException(
                    spec.commandLine(), "-o must be a folder, but " + target.folder + " is a file");
        }
        List<Input> inputs = paths.stream()
                .map(path -> Input.named(path, limitOptions.limits()))
                .toList();
        AddressOptions.Addresses addresses = addressOptions.read(inputs);
        PrintWriter err = spec.commandLine().getErr();
        int failed = 0;
        for (Input input : inputs) {
            try {
                err.println("reviewpage: " + input.name() + ": "
                        + mark(input, addresses.of(input).orElse(null)));
            } catch (BadPageException | IOException bad) {
                failed++;
                err.println("reviewpage: " + input.name() + ": " + BadPageException.reason(bad));
            }
        }
        return failed > 0 ? Main.FAILED : 0;
    }

    /** Marks a page up; says what was done. */
    private String mark(Input input, @Nullable String url) throws BadPageException, IOException {
        byte[] page = PageFile.read(input.file(), limitOptions.limits());
        byte[] without = MarkupInserter.remove(page);
        List<Review> reviews = limitOptions.reader().parse(without, url).reviews();
        MarkupInserter.Result marked = MarkupInserter.insert(page, reviews);
        if (marked.outcome() == MarkupInserter.Outcome.NO_PLACE) {
            throw new BadPageException("left as it was: a script in it would not be read");
        }
        write(input.file(), page, marked.page());
        String removed = page.length == without.length ? "" : "; what was inserted before is taken out";
        if (reviews.isEmpty()) {
            return "no review found" + removed;
        }
        return marked.outcome() == MarkupInserter.Outcome.INSERTED
                ? Tally.counted(reviews.size(), "review")
                : "it states its review itself, nothing to add" + removed;
    }

    private void write(Path file, byte[] before, byte[] after) throws BadPageException, IOException {
        if (target.folder != null) {
            Path copy = target.folder.resolve(file.getFileName());
            if (!written.add(copy)) {
                throw new BadPageException("not written: " + copy + " is another page of this run");
            }
            if (Files.exists(copy) && Files.isSameFile(copy, file)) {
                throw new BadPageException("not written: " + copy + " is the page itself; --in-place replaces it");
            }
            replace(copy, after);
        } else if (!target.inPlace) {
            main.out().write(after);
            main.out().flush();
        } else if (!Arrays.equals(before, after)) {
            replace(file.toRealPath(), after);
        }
    }

    /** Writes a file such that there is always a whole one. */
    private static void replace(Path file, byte[] bytes) throws IOException, BadPageException {
        Path whole = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                Files.copy(file, whole, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.write(whole, bytes);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new BadPageException("not written: " + file + ": " + BadPageException.reason(broken));
        } finally {
            if (Files.exists(whole)) {
                Files.delete(whole);
            }
        }
    }
}

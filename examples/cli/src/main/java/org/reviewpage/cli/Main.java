// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.NoSuchElementException;
import org.reviewpage.html.page.Limit;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code reviewpage} command. */
@Command(
        name = "reviewpage",
        description = "Finds reviews in the HTML of blog posts and writes them as schema.org JSON-LD.",
        subcommands = {
            ExtractCommand.class,
            MarkupCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            ReportCommand.class,
            GenerateCompletion.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:done", "1:some inputs failed or check found errors", "2:bad usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  reviewpage extract --format csv -o reviews.csv blog.wordpress.xml",
            "  reviewpage explain post.html",
            "  reviewpage extract --help",
            "",
            "In bash and zsh the tabulator key completes options after:",
            "  source <(reviewpage generate-completion)"
        })
public final class Main {
    /** Some inputs failed, or have errors. */
    static final int FAILED = 1;

    private final OutputStream out;

    /** For picocli's generator of man pages. */
    private Main() {
        this(OutputStream.nullOutputStream());
    }

    private Main(OutputStream out) {
        this.out = out;
    }

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        System.exit(run(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args));
    }

    /** Runs the command; what it prints is in UTF-8 whatever the locale. */
    static int run(OutputStream out, OutputStream err, String... args) {
        return command(new StandardOutput(out), err).execute(args);
    }

    /** The command with its subcommands. */
    public static CommandLine command(OutputStream out, OutputStream err) {
        CommandLine command = new CommandLine(new Main(out))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Limit.class, new LimitOptions.Names())
                .setParameterExceptionHandler((bad, arguments) -> {
                    CommandLine failed = bad.getCommandLine();
                    String name = failed.getCommandSpec().qualifiedName();
                    failed.getErr().println(name + ": " + bad.getMessage());
                    failed.getErr().println(name + " --help says more");
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((broken, failed, parsed) -> failed(broken, failed));
        command.setExecutionStrategy(parsed -> {
            try {
                return new CommandLine.RunLast().execute(parsed);
            } catch (UncheckedIOException unwritten) { // the help, which picocli prints itself
                return failed(unwritten, command);
            }
        });
        command.getSubcommands().values().forEach(sub -> sub.getCommandSpec().versionProvider(new Version()));
        return command;
    }

    private static int failed(Exception broken, CommandLine command) {
        command.getErr().println("reviewpage: " + message(broken));
        return FAILED;
    }

    private static String message(Exception failure) {
        if (failure instanceof UncheckedIOException unwritten) {
            return BadPageException.reason(unwritten.getCause());
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + BadPageException.reason(file);
        }
        if (failure instanceof NoSuchElementException none) {
            return none.getMessage();
        }
        return failure instanceof IOException broken ? BadPageException.reason(broken) : failure.toString();
    }

    /** Where results go. */
    OutputStream out() {
        return out;
    }

    /** Whether standard error is a terminal that no results appear on; the launcher knows. */
    boolean mayShowBar(boolean resultsGoElsewhere) {
        String terminals = System.getProperty("reviewpage.terminals", "");
        return terminals.contains("2") && (resultsGoElsewhere || !terminals.contains("1"));
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"reviewpage " + (version == null ? "(development)" : version)};
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.docs;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.reviewpage.cli.Main;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What is wrong with a line for the command; words in capitals, such as {@code PAGE}, stand for anything. */
final class ReviewpageCommand {
    private ReviewpageCommand() {}

    static List<String> problems(List<String> words) {
        CommandLine command = Main.command(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        List<String> problems = new ArrayList<>();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            String[] option = word.split("=", 2);
            if (word.startsWith("-") && word.length() > 1) {
                OptionSpec known = command.getCommandSpec().findOption(option[0]);
                if (known == null) {
                    problems.add(command.getCommandSpec().qualifiedName() + " has no option " + option[0]);
                } else if (known.completionCandidates() != null && (option.length == 2 || rest.hasNext())) {
                    String value = option.length == 2 ? option[1] : rest.next();
                    check(known, value, problems);
                }
            } else if (command.getSubcommands().containsKey(word)) {
                command = command.getSubcommands().get(word);
            } else if (command.getParent() == null && !word.matches("[A-Z]+|…|\\.\\.\\.")) {
                problems.add("reviewpage has no command " + word);
                return problems;
            }
        }
        return problems;
    }

    private static void check(OptionSpec option, String value, List<String> problems) {
        List<String> values = new ArrayList<>();
        option.completionCandidates().forEach(values::add);
        if (!value.matches("[A-Z]+|…") && values.stream().noneMatch(known -> isLike(known, value))) {
            problems.add(option.longestName() + " takes " + values + ", not " + value);
        }
    }

    /** Of {@code NAME=VALUE} the name counts. */
    private static boolean isLike(String known, String value) {
        return known.equals(value) || known.contains("=") && known.split("=")[0].equals(value.split("=")[0]);
    }
}

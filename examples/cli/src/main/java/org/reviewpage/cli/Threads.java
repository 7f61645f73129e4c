// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many pages are worked on at once. */
final class Threads {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int number = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages to work on at once; the default is the number of processors.")
    void set(int number) {
        if (number < 1) {
            throw new ParameterException(command.commandLine(), "--threads must be at least 1, but is " + number);
        }
        this.number = number;
    }

    int number() {
        return number;
    }
}

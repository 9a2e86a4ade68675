package org.openguidance.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its status. */
    public static void main(String[] arguments) {
        System.exit(run(Session.ofProcess(), arguments).code());
    }

    /** Runs a command. */
    static ExitStatus run(Session session, String... arguments) {
        ExitStatus status = attempt(session, arguments);
        session.out().flush();
        if (!session.out().isWhole() && !session.out().isUnread()) {
            session.err().message("guidance: the output could not be written to its end");
            status = status.and(ExitStatus.REFUSED);
        }
        session.err().flush();
        return status;
    }

    private static ExitStatus attempt(Session session, String... arguments) {
        try {
            return ExitStatus.of(commands(session).execute(arguments));
        } catch (Throwable fault) {
            ProgramFault.tell(session, fault);
            return ExitStatus.BROKEN;
        }
    }

    private static CommandLine commands(Session session) {
        UsageErrors errors = new UsageErrors(session);
        CommandLine program = new CommandLine(new GuidanceCommand());
        program.addSubcommand(new PacksCommand(session));
        program.addSubcommand(new ShowCommand(session));
        program.addSubcommand(new CheckCommand(session));
        program.addSubcommand(new LintCommand(session));
        program.addSubcommand(new TestCommand(session));
        program.addSubcommand(new CoverageCommand(session));
        program.addSubcommand(new DiffCommand(session));
        program.addSubcommand(new ReplayCommand(session));
        program.addSubcommand(new ExplainTailoringCommand(session));
        ProgramVersion version = new ProgramVersion();
        program.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(version);
        program.getSubcommands()
                .values()
                .forEach(command ->
                        command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(version));
        return program.setOut(new PrintWriter(session.out(), true))
                .setErr(new PrintWriter(session.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(session.allowsColour() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }
}

package org.openguidance.cli;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.diagnostic.Printable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command as it was typed, and what was probably meant; tells of everything else that ends a run. */
final class UsageErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Session session;

    UsageErrors(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        return refuse(sentence(wrong, command), command);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        if (!(failure instanceof Refusal refusal)) {
            ProgramFault.tell(session, failure);
            return ExitStatus.BROKEN.code();
        }
        if (refusal.isOfUsage()) {
            return refuse(refusal.sentence(), command.getCommandSpec());
        }
        session.err().message(refusal.sentence());
        return ExitStatus.REFUSED.code();
    }

    private int refuse(String sentence, CommandSpec command) {
        session.err().message(command.qualifiedName() + ": " + sentence);
        session.err().message("'" + command.qualifiedName() + " --help' shows how it is used.");
        return ExitStatus.REFUSED.code();
    }

    private static String sentence(ParameterException wrong, CommandSpec command) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0));
        }
        if (wrong instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return "the option " + option.longestName() + " is given twice";
        }
        String message = wrong.getMessage();
        return message == null ? "this cannot be understood" : message;
    }

    private static String unmatched(String typed, CommandSpec command) {
        String shown = "'" + Printable.excerpt(typed) + "'";
        if (typed.startsWith("-")) {
            int sign = typed.indexOf('=');
            String name = sign < 0 ? typed : typed.substring(0, sign);
            return "there is no option '" + Printable.excerpt(name) + "'" + hint(name, optionNames(command));
        }
        if (!command.subcommands().isEmpty()) {
            return "there is no command " + shown
                    + hint(typed, List.copyOf(command.subcommands().keySet()));
        }
        return shown + " is one thing too many here";
    }

    private static List<String> optionNames(CommandSpec command) {
        List<String> names = new ArrayList<>();
        command.options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }

    private static String hint(String typed, List<String> known) {
        return DidYouMean.hint(typed, known).map(near -> ": " + near).orElse("");
    }

    private static String missing(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? "the option " + option.longestName() + " needs a value: " + option.longestName() + " "
                        + option.paramLabel()
                : "name at least one " + missing.paramLabel();
    }
}

package cn.uniondesk.command;

import cn.uniondesk.office.acts.BugCode;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.workplace.Workplaces;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The office's commands (README, "命令行"): reads the arguments, runs one command and gives its exit code.
 * Whatever goes wrong is one sentence on standard error; no stack trace reaches a person.
 */
public final class CommandLineDesk {

    private static final Logger LOG = Logger.getLogger(CommandLineDesk.class.getName());

    private final Environment environment;

    public CommandLineDesk(Workplaces workplaces, Locale language, PrintStream out, PrintStream err, Clock clock) {
        this.environment = new Environment(
                workplaces, new Texts(language), new CommandWords(language), new Answer(out, err), clock);
    }

    public int run(String... arguments) {
        return line(arguments).execute(arguments);
    }

    private CommandLine line(String... arguments) {
        boolean json = List.of(arguments).contains("--json");
        var line = new CommandLine(new Root());
        subcommands().forEach(line::addSubcommand);
        line.setResourceBundle(environment.words().bundle());
        line.registerConverter(Period.class, new PeriodReader(environment.words()));
        line.setOut(environment.answer().writer());
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler((wrong, _) -> {
            environment.answer().error("usage", usageSentence(wrong), json);
            return ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((trouble, _, _) -> {
            var failure = failure(trouble);
            environment.answer().error(failure.code(), environment.texts().text(failure), json);
            return failure instanceof WrongUse ? ExitCode.USAGE : ExitCode.FAILED;
        });
        return line;
    }

    private List<Object> subcommands() {
        return List.of(
                new InitCommand(environment),
                new ImportCommand(environment),
                new UndoCommand(environment),
                group(new HeldCommand(), new HeldListCommand(environment), new HeldDropCommand(environment)),
                group(
                        new RulebookCommand(),
                        new RulebookShowCommand(environment),
                        new RulebookExportCommand(environment),
                        new RulebookImportCommand(environment)),
                new CheckCommand(environment),
                new ExplainCommand(environment),
                new QuarterCommand(environment),
                new StructureCommand(environment),
                new PrintCommand(environment),
                new VerifyCommand(environment),
                new BackupCommand(environment),
                new RestoreCommand(environment),
                new DemoCommand(environment),
                new CommandLine.HelpCommand());
    }

    private static CommandLine group(Object command, Object... parts) {
        var line = new CommandLine(command);
        for (var part : parts) {
            line.addSubcommand(part);
        }
        return line;
    }

    private static Failure failure(Exception trouble) {
        if (trouble instanceof Failure failure) {
            return failure;
        }
        var code = BugCode.of(trouble);
        // Messages may quote what a record holds: the log keeps the places in the program alone.
        LOG.log(Level.SEVERE, () -> code + " " + trouble.getClass().getName() + " "
                + Arrays.stream(trouble.getStackTrace()).limit(20).toList());
        return new Failure("unexpected", trouble, code);
    }

    private String usageSentence(ParameterException wrong) {
        var words = environment.words();
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                words.text("usage.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing -> words.text(
                    "usage.missing",
                    String.join(" ", missing.getMissing().stream().map(Root::label).toList()));
            default -> wrong.getCause() instanceof CommandLine.TypeConversionException impossible
                    ? impossible.getMessage()
                    : words.text("usage.wrong", wrong.getCommandLine().getCommandSpec().qualifiedName());
        };
    }

    /** Without a command there is nothing to do here: the window is opened elsewhere. */
    @Command(name = "uniondesk", versionProvider = ProgramVersion.class, mixinStandardHelpOptions = true)
    private static final class Root implements Runnable {

        static String label(CommandLine.Model.ArgSpec missing) {
            return missing instanceof CommandLine.Model.OptionSpec option ? option.longestName() : missing.paramLabel();
        }

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}

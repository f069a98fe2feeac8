package cn.uniondesk.command;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.workplace.Workplaces;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
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

    private final Environment environment;

    public CommandLineDesk(Workplaces workplaces, Locale language, PrintStream out, PrintStream err, Clock clock) {
        this.environment = new Environment(
                workplaces, new Texts(language), new CommandWords(language), new Answer(out, err), clock);
    }

    public int run(String... arguments) {
        try {
            return line(arguments).execute(arguments);
        } catch (Throwable error) {
            // An Error passes by the handler below; what was open was closed on its way here.
            return tell(error, arguments);
        }
    }

    private int tell(Throwable trouble, String... arguments) {
        var failure = Mistake.failure(trouble);
        environment.answer().error(
                failure.code(), environment.texts().text(failure), List.of(arguments).contains("--json"));
        return failure instanceof WrongUse ? ExitCode.USAGE : ExitCode.FAILED;
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
        line.setExecutionExceptionHandler((trouble, _, _) -> tell(trouble, arguments));
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

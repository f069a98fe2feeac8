import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

/**
 * Writes jOOQ's table classes from the numbered migrations, so that the schema is written once.
 * Run by the build: arguments are the folder of migrations and the build folder.
 * Also notes which JDK built the program: the launcher falls back on it.
 */
class GenerateTables {

    static final String PACKAGE = "cn.uniondesk.store.tables";
    /** Changed by hand with the configuration below, so that classes are made anew. */
    static final String SETTINGS = "fluent setters, no implicit joins, 1\n";

    public static void main(String[] arguments) throws Exception {
        var migrations = Path.of(arguments[0]);
        var build = Path.of(arguments[1]);
        noteJdk(build);
        var state = state(migrations);
        var made = build.resolve("generated-sources/tables.made-from");
        if (Files.exists(made) && Files.readString(made).equals(state)) {
            return;
        }
        var url = "jdbc:h2:mem:generate;DB_CLOSE_DELAY=-1";
        try (var connection = DriverManager.getConnection(url, "sa", "")) {
            for (var script : scripts(migrations)) {
                run(connection, script);
            }
            new GenerationTool().run(configuration(url, build.resolve("generated-sources/tables")));
        }
        Files.writeString(made, state);
    }

    private static void noteJdk(Path build) throws Exception {
        var jdk = Files.createDirectories(build.resolve("build-jdk")).resolve("build-jdk");
        Files.writeString(jdk, System.getProperty("java.home") + "\n");
    }

    /** What the classes are made from; unchanged, they need not be made nor compiled again. */
    private static String state(Path migrations) throws Exception {
        var state = new StringBuilder(SETTINGS);
        for (var script : scripts(migrations)) {
            state.append(script.getFileName()).append('\n').append(Files.readString(script));
        }
        return Integer.toHexString(state.toString().hashCode()) + " " + state.length() + "\n";
    }

    private static List<Path> scripts(Path migrations) throws Exception {
        try (var files = Files.list(migrations)) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        }
    }

    private static void run(Connection connection, Path script) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(Files.readString(script));
        }
    }

    private static Configuration configuration(String url, Path target) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(url).withUser("sa").withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("PUBLIC")
                                .withOutputSchemaToDefault(true))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withGeneratedAnnotation(false)
                                .withKeys(true)
                                .withFluentSetters(true)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false)
                                .withGlobalObjectReferences(true))
                        .withTarget(new Target()
                                .withPackageName(PACKAGE)
                                .withDirectory(target.toString())
                                .withClean(true)));
    }
}

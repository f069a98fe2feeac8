package cn.uniondesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.TestWiring;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands as another program uses them: arguments in, exit code and one object out. */
@Execution(ExecutionMode.CONCURRENT)
class OfficeOnTheCommandLineTest {

    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path folder;

    private Path password;
    private ByteArrayOutputStream out;
    private ByteArrayOutputStream err;

    @BeforeEach
    void writePassword() throws IOException {
        password = Files.writeString(folder.resolve("password"), "correct horse\n");
    }

    private int run(String... arguments) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        return new CommandLineDesk(
                        TestWiring.at(NOW), Locale.SIMPLIFIED_CHINESE, stream(out), stream(err), NOW)
                .run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private int office(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home().toString(), "--password-file", password.toString(), "--json"));
        return run(all.toArray(String[]::new));
    }

    private Path home() {
        return folder.resolve("办公室 一");
    }

    private Map<String, Object> answer() {
        try {
            return JSON.std.mapFrom(out.toString(StandardCharsets.UTF_8));
        } catch (IOException notOneObject) {
            throw new UncheckedIOException(out.toString(StandardCharsets.UTF_8), notOneObject);
        }
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private void makeOffice() {
        assertThat(office("init", "--office", "梧桐街道总工会", "--code", "WT", "--district", "示范区总工会")).isZero();
        assertThat(answer()).containsKeys("recovery_key", "account");
    }

    private static String sample(String name) {
        return Path.of("src/test/resources/samples", name + ".xlsx").toAbsolutePath().toString();
    }

    private Object content() {
        assertThat(office("verify")).isZero();
        return answer().get("content");
    }

    @Test
    void aQuarterGoesTheWholeWayFromLedgersToWorkbookAndForm() {
        makeOffice();
        assertThat(office("import", "unions", sample("基层工会名册"))).isZero();
        assertThat(answer()).containsEntry("read", 26).containsEntry("created", 24).containsEntry("ignored", 2);
        assertThat(office("import", "members", sample("会员名册"))).isEqualTo(ExitCode.WAITING);
        assertThat(answer()).containsEntry("created", 568).containsEntry("unchanged", 6).containsEntry("held", 26);
        var beforeHouseholds = content();
        assertThat(office("import", "households", sample("困难职工台账"))).isZero();
        var batch = answer().get("batch").toString();
        assertThat(office("undo", batch)).isZero();
        assertThat(content()).isEqualTo(beforeHouseholds);
        assertThat(office("import", "households", sample("困难职工台账"))).isZero();
        assertThat((List<?>) answer().get("sheets")).hasSize(1);
        assertThat(office("import", "payments", sample("帮扶发放台账"))).isZero();
        assertThat(answer()).containsEntry("created", 180);

        assertThat(office("check", "2026Q3")).isZero();
        assertThat(answer()).containsEntry("period", "2026Q3").containsEntry("expected", "not acceptable");
        assertThat(office("held", "list")).isZero();
        assertThat((List<?>) answer().get("held")).hasSize(26);

        assertThat(office("quarter", "2026Q3", "--out", folder.resolve("out").toString())).isZero();
        assertThat(Path.of(answer().get("file").toString())).hasFileName("WT_2026Q3_1.xlsx").isNotEmptyFile();
        assertThat(office("quarter", "2026Q3", "--out", folder.resolve("out").toString())).isZero();
        assertThat(answer()).containsEntry("submission", 1);

        var pdf = folder.resolve("F02.pdf");
        assertThat(office("print", "F02", "--household", "WT0001", "--out", pdf.toString())).isZero();
        assertThat(pdf).isNotEmptyFile();
        var list = folder.resolve("代发清单.xlsx");
        assertThat(office("print", "F11", "--campaign", "cooling.2026", "--out", list.toString())).isZero();
        assertThat(list).isNotEmptyFile();
        assertThat(answer()).containsEntry("form", "F11").containsKey("differences");
        assertThat(answer().get("roster")).isEqualTo(answer().get("ledger"));
        assertThat(office("print", "F02", "--household", "WT0001", "--format", "xlsx", "--out", pdf.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertRefused("print.no_workbook");
    }

    @Test
    void aBackupIsProvedAndPutBack() {
        makeOffice();
        assertThat(office("import", "unions", sample("基层工会名册"))).isZero();
        var before = content();
        assertThat(office("backup", folder.resolve("copies").toString())).isZero();
        var file = answer().get("file").toString();
        assertThat(office("import", "members", sample("会员名册"))).isEqualTo(ExitCode.WAITING);
        assertThat(content()).isNotEqualTo(before);
        assertThat(office("verify", file)).isZero();
        assertThat(answer()).containsEntry("content", before);
        assertThat(office("restore", file)).isZero();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void theRulesGoOutAsAWorkbookAndComeBackUnchanged() {
        makeOffice();
        var file = folder.resolve("规则.xlsx").toString();
        assertThat(office("rulebook", "export", file)).isZero();
        assertThat(office("rulebook", "import", file, "--dry-run")).isZero();
        assertThat((List<?>) answer().get("differences")).isEmpty();
        assertThat(office("rulebook", "show", "--on", "2026-06-30")).isZero();
        assertThat((Map<?, ?>) answer().get("standard")).extracting("boundary").isEqualTo("<");
        assertThat(office("rulebook", "show", "--on", "2024-06-30")).isZero();
        assertThat(answer().get("standard")).isNull();
    }

    @Test
    void aDryRunLeavesNothing() {
        makeOffice();
        var before = content();
        assertThat(office("import", "unions", sample("基层工会名册"), "--dry-run")).isZero();
        assertThat(answer()).containsEntry("created", 24).containsEntry("batch", 0);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theStructureOfADayIsCountedAndWritten() {
        makeOffice();
        assertThat(office("import", "unions", sample("基层工会名册"))).isLessThan(ExitCode.USAGE);
        assertThat(office("import", "households", sample("困难职工台账"))).isLessThan(ExitCode.USAGE);
        var file = folder.resolve("结构.xlsx");
        assertThat(office("structure", "--on", "2026-09-30", "--out", file.toString())).isLessThan(ExitCode.USAGE);
        var cells = (Map<String, Number>) answer().get("cells");
        int households = cells.get("total/closing.households").intValue();
        assertThat(households).isPositive();
        assertThat(cells.get("sex.male/closing.households").intValue() + cells.get("sex.female/closing.households").intValue())
                .isEqualTo(households);
        assertThat(List.of("deep", "relative", "accident").stream().mapToInt(each -> cells.get("total/closing." + each).intValue()).sum())
                .isEqualTo(households);
        assertThat(answer().get("notes").toString()).contains("男 50 岁以上（满 50 周岁）");
        assertThat(file).isNotEmptyFile();

        assertThat(office("structure", "--on", "2026-09-30", "--scheme", "2009")).isEqualTo(ExitCode.FAILED);
        assertRefused("structure.scheme");
        assertThat(office("structure", "--on", "2009-06-30", "--scheme", "2009", "--judge")).isZero();
        assertThat(((Map<String, Number>) answer().get("cells")).get("total/closing.general_2009").intValue()).isZero();
    }

    @Test
    void theDemonstrationLeavesAWorkbookAndItsForms() throws IOException {
        var target = folder.resolve("demo");
        assertThat(run("demo", "--out", target.toString(), "--json")).isZero();
        try (var files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("DEMO_2026Q3_1.xlsx", "F02.pdf", "F09.pdf");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "check 2026Q5, usage", "fly, usage", "quarter 2026Q3, usage", "print F99 --blank --out x.pdf, print.form",
        "print F09 --blank --format doc --out x.pdf, print.format",
        "import cats x.xlsx, import.kind"
    })
    void wrongUseIsOneSentenceAndEndsWithTwo(String line, String code) {
        makeOffice();
        assertThat(office(line.split(" "))).isEqualTo(ExitCode.USAGE);
        assertRefused(code);
    }

    @ParameterizedTest
    @CsvSource({"2026Q4, report.not_over", "2030Q1, report.not_over"})
    void aQuarterThatIsNotOverIsNotWritten(String period, String code) {
        makeOffice();
        assertThat(office("quarter", period, "--out", folder.toString())).isEqualTo(ExitCode.FAILED);
        assertRefused(code);
    }

    @Test
    void aWrongPasswordIsOneSentence() throws IOException {
        makeOffice();
        Files.writeString(password, "wrong");
        assertThat(office("verify")).isEqualTo(ExitCode.FAILED);
        assertRefused("password.wrong");
    }

    @ParameterizedTest
    @CsvSource({"0, verify", "12288, verify", "12288, check 2026Q3", "-1, verify", "-1, held list"})
    void whatIsLeftOfAStoreIsRefusedWithTheNameOfTheNewestBackup(int length, String command) throws IOException {
        makeOffice();
        assertThat(office("backup", folder.resolve("copies").toString())).isZero();
        var backup = Path.of(answer().get("file").toString()).getFileName().toString();
        var store = home().resolve("store.mv.db");
        var left = length < 0 ? null : Arrays.copyOf(Files.readAllBytes(store), length);
        Files.delete(store);
        if (left != null) {
            Files.write(store, left);
        }
        assertThat(office(command.split(" "))).isEqualTo(ExitCode.FAILED);
        assertRefused(left == null ? "store.lost.backup" : "store.damaged.backup");
        assertThat(complaint()).contains(backup, "2026-11-21");
        if (left == null) {
            assertThat(store).doesNotExist();
        } else {
            assertThat(store).hasBinaryContent(left);
        }
    }

    @Test
    void aMissingOfficeIsOneSentence() {
        assertThat(office("verify")).isEqualTo(ExitCode.FAILED);
        assertRefused("store.missing");
    }

    @Test
    void everySubcommandIsNamedByHelp() {
        assertThat(run("help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("init", "import", "undo", "held", "rulebook", "check", "explain", "quarter", "print", "backup",
                        "restore", "verify", "demo");
    }

    private void assertRefused(String code) {
        assertThat((Map<?, ?>) answer().get("error")).extracting("code").isEqualTo(code);
        assertThat(complaint()).isNotBlank().doesNotContain("Exception", "\tat ").hasLineCount(1);
    }
}

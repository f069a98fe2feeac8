package cn.uniondesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.TestWiring;
import cn.uniondesk.office.reading.IdentityNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The street that benchmarks and people look at is the same each time, and nothing of it is refused. */
class InventedStreetTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path folder;

    private List<InventedStreet.Written> written(String name) throws IOException {
        return new InventedStreet(1).write(Files.createDirectories(folder.resolve(name)));
    }

    @Test
    void the_same_years_give_the_same_ledgers() throws IOException {
        var once = written("one");
        var again = written("two");
        assertThat(once).hasSize(6);
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).file()).hasSameTextualContentAs(once.get(i).file());
        }
    }

    @Test
    void every_member_and_every_head_has_a_sound_number_of_their_own() throws IOException {
        var ledgers = written("one");
        var numbers = new HashSet<String>();
        for (var which : List.of(1, 2)) {
            for (var line : Files.readAllLines(ledgers.get(which).file()).stream().skip(1).toList()) {
                var number = line.split(",")[which];
                assertThat(IdentityNumber.read(number, InventedStreet.LAST).value()).as(number).isPresent();
                assertThat(numbers.add(number)).as(number).isTrue();
            }
        }
        assertThat(numbers).hasSize(7_500 + 800);
    }

    @Test
    void a_file_older_than_the_standards_says_what_was_decided() throws IOException {
        var families = Files.readAllLines(new InventedStreet(4).write(folder).get(2).file());
        int filed = List.of(families.getFirst().split(",")).indexOf("建档日期");
        int category = List.of(families.getFirst().split(",")).indexOf("困难类别");
        assertThat(families.stream().skip(1).map(line -> line.split(","))).hasSize(3_200).allSatisfy(family ->
                assertThat(family[category].isEmpty()).isEqualTo(family[filed].compareTo("2025") >= 0));
    }

    @Tag("full")
    @Test
    void a_street_of_a_year_is_taken_in_without_a_held_row_and_not_made_over_another() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var desk = new CommandLineDesk(TestWiring.at(NOW), Locale.SIMPLIFIED_CHINESE, stream(out), stream(err), NOW);
        assertThat(desk.run("demo", "--years", "1", "--out", folder.toString(), "--json")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("7500", "10500", "2399", "1205");
        assertThat(desk.run("demo", "--years", "1", "--out", folder.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("已有一个办公室");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}

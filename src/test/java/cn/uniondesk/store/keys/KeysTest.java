package cn.uniondesk.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);

    @TempDir
    Path temporary;

    @Test
    void each_purpose_has_a_key_of_its_own_that_is_the_same_after_unlocking() {
        var file = temporary.resolve("keys.json");
        try (var made = KeyRing.create(file, CHEAP, "王芳", "密".toCharArray()).ring();
                var opened = KeyRing.unlock(file, CHEAP, "王芳", "密".toCharArray())) {
            var keys = Stream.of(KeyPurpose.values()).map(purpose -> HexFormat.of().formatHex(made.key(purpose))).toList();
            assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.length() == 64);
            assertThat(Stream.of(KeyPurpose.values()).map(purpose -> HexFormat.of().formatHex(opened.key(purpose))))
                    .containsExactlyElementsOf(keys);
        }
    }

    @Test
    void two_offices_with_the_same_password_share_nothing() throws IOException {
        var one = temporary.resolve("one.json");
        var other = temporary.resolve("other.json");
        KeyRing.create(one, CHEAP, "王芳", "密".toCharArray()).ring().close();
        KeyRing.create(other, CHEAP, "王芳", "密".toCharArray()).ring().close();
        assertThat(Files.readString(one).lines().filter(line -> line.contains("\"key\"") || line.contains("salt")))
                .doesNotContainAnyElementsOf(Files.readString(other).lines()
                        .filter(line -> line.contains("\"key\"") || line.contains("salt")).toList());
    }

    @Test
    void a_password_costs_what_was_written_beside_it() {
        var file = temporary.resolve("keys.json");
        KeyRing.create(file, PasswordCost.USUAL, "王芳", "密".toCharArray()).ring().close();
        KeyRing.unlock(file, CHEAP, "王芳", "密".toCharArray()).close();
        assertThat(temporary.resolve("keys.json")).content().contains("\"memory\" : 65536", "\"passes\" : 3");
    }

    @Test
    void a_recovery_key_is_read_as_people_copy_it_and_a_slip_of_the_pen_is_noticed() {
        for (int round = 0; round < 50; round++) {
            var key = RecoveryKey.random();
            assertThat(key.text()).matches("([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}");
            var typed = key.text().toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l')
                    .replace('-', ' ');
            assertThat(RecoveryKey.parse(typed).orElseThrow().bits()).isEqualTo(key.bits());
            var slip = new StringBuilder(key.text());
            slip.setCharAt(round % 5, slip.charAt(round % 5) == '7' ? '8' : '7');
            assertThat(RecoveryKey.parse(slip.toString())).isEmpty();
            assertThat(key.toString()).doesNotContain(key.text());
        }
        assertThat(RecoveryKey.parse("")).isEmpty();
        assertThat(RecoveryKey.parse("恢复密钥")).isEmpty();
    }

    @Test
    void from_the_fifth_wrong_password_on_the_next_try_waits_longer_each_time_even_in_a_new_program() {
        var now = new Instant[] {Instant.parse("2026-11-21T08:00:00Z")};
        InstantSource source = () -> now[0];
        var clock = source.withZone(ZoneOffset.UTC);
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(attempt(clock, false)).isEqualTo("password.wrong");
        }
        assertThat(attempt(clock, true)).isEqualTo("password.wait [10]");
        now[0] = now[0].plus(Duration.ofSeconds(10));
        assertThat(attempt(clock, false)).isEqualTo("password.wrong");
        now[0] = now[0].plus(Duration.ofSeconds(10));
        assertThat(attempt(clock, true)).isEqualTo("password.wait [10]");
        now[0] = now[0].plus(Duration.ofSeconds(10));
        assertThat(attempt(clock, true)).isEqualTo("opened");
        assertThat(attempt(clock, false)).isEqualTo("password.wrong");
        assertThat(attempt(clock, true)).isEqualTo("opened");
    }

    private String attempt(Clock clock, boolean right) {
        try {
            return new Attempts(temporary.resolve("attempts"), clock).attempt(() -> {
                if (!right) {
                    throw new Failure("password.wrong");
                }
                return "opened";
            });
        } catch (Failure failure) {
            return (failure.code() + " " + failure.arguments()).replace(" []", "");
        }
    }

    @Test
    void a_cost_that_no_program_would_write_is_damage() throws IOException {
        assertThatThrownBy(() -> new PasswordCost(Integer.MAX_VALUE, 3, 1)).isInstanceOf(IllegalArgumentException.class);
        var file = Files.writeString(temporary.resolve("keys.json"), "{\"format\":1,\"sum\":\"x\"}");
        assertThatThrownBy(() -> KeyRing.accounts(file)).isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.code()).isEqualTo("keys.damaged"));
    }
}

package cn.uniondesk.store.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptedFilesTest {

    @TempDir
    Path temporary;
    private Path folder;
    private EncryptedFiles files;

    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("sources"));
        files = new EncryptedFiles(folder, new byte[32]);
    }

    private Path file(int length) throws IOException {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return Files.write(temporary.resolve("file"), bytes);
    }

    private Path only() throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.toList().getFirst();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000})
    void a_kept_file_comes_back_as_it_was(int length) throws IOException {
        var file = file(length);
        var hash = files.keep(file);
        assertThat(files.keep(file)).isEqualTo(hash);
        assertThat(files.has(hash)).isTrue();
        try (var in = files.open(hash)) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(file));
        }
        files.copy(hash, temporary.resolve("copy"));
        assertThat(temporary.resolve("copy")).hasSameBinaryContentAs(file);
        assertThat(only().getFileName().toString()).isEqualTo(hash + ".sealed");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 30, 70_000, 131_000, -1})
    void a_flipped_bit_anywhere_is_noticed(int place) throws IOException {
        var hash = files.keep(file(150_000));
        var sealed = Files.readAllBytes(only());
        sealed[place < 0 ? sealed.length - 1 : place] ^= 4;
        Files.write(only(), sealed);
        assertRefused("file.damaged", hash);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 24, 25, 24 + 65_552, 24 + 2 * 65_552})
    void a_file_that_ends_early_is_noticed_even_between_two_chunks(int length) throws IOException {
        var hash = files.keep(file(150_000));
        Files.write(only(), Arrays.copyOf(Files.readAllBytes(only()), length));
        assertRefused("file.damaged", hash);
    }

    @Test
    void two_chunks_that_changed_places_are_noticed() throws IOException {
        var hash = files.keep(file(200_000));
        var sealed = Files.readAllBytes(only());
        var first = Arrays.copyOfRange(sealed, 24, 24 + 65_552);
        System.arraycopy(sealed, 24 + 65_552, sealed, 24, 65_552);
        System.arraycopy(first, 0, sealed, 24 + 65_552, 65_552);
        Files.write(only(), sealed);
        assertRefused("file.damaged", hash);
    }

    private void assertRefused(String code, String hash) {
        var target = temporary.resolve("copy");
        assertThatThrownBy(() -> files.copy(hash, target)).isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.code()).isEqualTo(code));
        assertThat(target).doesNotExist();
    }

    @Test
    void another_offices_key_opens_nothing_and_a_file_that_is_not_there_is_named_so() throws IOException {
        var hash = files.keep(file(10));
        var other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> new EncryptedFiles(folder, other).copy(hash, temporary.resolve("copy")))
                .isInstanceOf(Failure.class);
        assertRefused("file.missing", "0".repeat(64));
    }
}

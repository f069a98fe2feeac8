package cn.uniondesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walls between rooms of one floor; each is shown to fail on a class planted behind it. */
class InnerWallsTest {

    private static final String ROOT = "cn.uniondesk";
    private static final String PLANTED = ROOT + ".planted";
    private static final int LONGEST = 350;

    /** Each area of work, with those whose registers it may read. */
    private static final Map<String, List<String>> AREAS = Map.of(
            "people", List.of(),
            "org", List.of("people"),
            "member", List.of("people", "org"),
            "household", List.of("people", "org", "member"),
            "aid", List.of("people", "household"),
            "venue", List.of());

    /** What an area offers to those that read it, beside its root. */
    private static final List<String> OFFERED = List.of("ledger", "forms", "area");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);
    private static final JavaClasses PLANTS = new ClassFileImporter().importPackages(PLANTED);

    @TempDir
    private Path folder;

    @Test
    void families_of_screens_meet_only_in_the_navigator() {
        assertThat(uses(PROGRAM, ROOT + ".screen", InnerWallsTest::isOfAnotherFamily)).isEmpty();
        assertThat(uses(PLANTS, PLANTED + ".screen", InnerWallsTest::isOfAnotherFamily)).anyMatch(each -> each.contains("OpensAnother"));
    }

    private static boolean isOfAnotherFamily(List<String> from, List<String> to) {
        return !from.isEmpty() && !to.isEmpty() && !from.getFirst().equals(to.getFirst())
                && !to.getFirst().equals("kit");
    }

    @Test
    void areas_of_work_meet_through_what_they_offer() {
        assertThat(uses(PROGRAM, ROOT + ".office", InnerWallsTest::isNotOffered)).isEmpty();
        assertThat(uses(PLANTS, PLANTED + ".office", InnerWallsTest::isNotOffered))
                .anyMatch(each -> each.contains("ReachesInside"))
                .anyMatch(each -> each.contains("ReadsBackwards"));
    }

    private static boolean isNotOffered(List<String> from, List<String> to) {
        if (from.isEmpty() || to.isEmpty() || !AREAS.containsKey(from.getFirst()) || !AREAS.containsKey(to.getFirst())
                || from.getFirst().equals(to.getFirst())) {
            return false;
        }
        return !AREAS.get(from.getFirst()).contains(to.getFirst()) || to.size() > 1 && !OFFERED.contains(to.get(1));
    }

    /** Every area of the wiring stands in the list above: a new one is asked whom it may read. */
    @Test
    void every_area_is_known_here() {
        assertThat(PROGRAM.stream()
                        .filter(type -> type.isAssignableTo("cn.uniondesk.office.area.AreaOfWork") && !type.isInterface())
                        .map(type -> rooms(type.getPackageName(), ROOT + ".office").orElse(List.of()).getFirst()))
                .isNotEmpty().isSubsetOf(AREAS.keySet());
    }

    private static List<String> uses(JavaClasses classes, String floor, WallBetween wall) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> crosses(use, floor, wall))
                .map(use -> use.getOriginClass().getName() + " uses " + use.getTargetClass().getName())
                .distinct().toList();
    }

    private interface WallBetween {
        boolean isCrossed(List<String> from, List<String> to);
    }

    private static boolean crosses(Dependency use, String floor, WallBetween wall) {
        var from = rooms(use.getOriginClass().getPackageName(), floor);
        var to = rooms(use.getTargetClass().getBaseComponentType().getPackageName(), floor);
        return from.isPresent() && to.isPresent() && wall.isCrossed(from.get(), to.get());
    }

    /** Names of packages below the floor; empty where it is not on the floor. */
    private static Optional<List<String>> rooms(String name, String floor) {
        return Optional.of(name).filter(each -> each.startsWith(floor + "."))
                .map(each -> List.of(each.substring(floor.length() + 1).split("\\.")));
    }

    @Test
    void no_file_is_longer_than_a_person_reads_in_one_go() throws IOException {
        assertThat(tooLong(Path.of("src/main/java"))).isEmpty();
        Files.writeString(folder.resolve("Long.java"), "// a line\n".repeat(LONGEST + 1));
        Files.writeString(folder.resolve("Short.java"), "// a line\n".repeat(LONGEST));
        assertThat(tooLong(folder)).containsExactly("Long.java");
    }

    private static List<String> tooLong(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(each -> each.toString().endsWith(".java")).filter(InnerWallsTest::isTooLong)
                    .map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean isTooLong(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count() > LONGEST;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

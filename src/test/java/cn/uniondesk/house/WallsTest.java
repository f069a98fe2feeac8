package cn.uniondesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the house, as {@link Wall} states them; each is shown to fail on a class planted behind it. */
class WallsTest {

    private static final String ROOT = "cn.uniondesk";
    private static final String PLANTED = ROOT + ".planted";
    /** Written by jOOQ's generator; one piece, whose inside is not ours. */
    private static final String GENERATED = ROOT + ".store.tables";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses PLANTS = new ClassFileImporter().importPackages(PLANTED);

    static Stream<Wall> walls() {
        return Wall.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyWallStands(Wall wall) {
        assertThat(breaches(wall, ROOT, PROGRAM).getFailureReport().getDetails()).as(wall.reason()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyWallFailsOnAPlantedClass(Wall wall) {
        assertThat(breaches(wall, PLANTED, PLANTS).hasViolation()).as("planted behind " + wall.inside()).isTrue();
    }

    @Test
    void noPackagesFormACycle() {
        assertThat(cycles(ROOT, PROGRAM).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void aPlantedCycleIsFound() {
        assertThat(cycles(PLANTED, PLANTS).hasViolation()).isTrue();
    }

    @Test
    void noPackageIsNamedForNothing() {
        assertThat(emptyNames(PROGRAM)).isEmpty();
    }

    @Test
    void aPlantedEmptyNameIsFound() {
        assertThat(emptyNames(PLANTS)).containsExactly(PLANTED + ".util");
    }

    @Test
    void onlyWhatPutsTheProgramTogetherStandsAtTheRoot() {
        assertThat(PROGRAM.stream()
                        .filter(type -> type.getPackageName().equals(ROOT) && type.isTopLevelClass())
                        .map(JavaClass::getSimpleName))
                .isSubsetOf("Main", "App", "Wiring", "OpenOffice");
    }

    private static EvaluationResult breaches(Wall wall, String root, JavaClasses classes) {
        return ArchRuleDefinition.classes()
                .that(inside(root + "." + wall.inside()))
                .should()
                .onlyDependOnClassesThat(allowed(wall, root))
                .because(wall.reason())
                .allowEmptyShould(true)
                .evaluate(classes);
    }

    private static DescribedPredicate<JavaClass> inside(String name) {
        return DescribedPredicate.describe("are in " + name, type -> within(type.getPackageName(), name)
                && !within(type.getPackageName(), GENERATED));
    }

    private static DescribedPredicate<JavaClass> allowed(Wall wall, String root) {
        return DescribedPredicate.describe("are allowed in " + wall.inside(), type -> {
            var used = type.getBaseComponentType();
            var name = used.getPackageName();
            return used.isPrimitive()
                    || any(wall.allowed(), name, root) && !any(wall.forbidden(), name, root);
        });
    }

    private static boolean any(List<String> packages, String name, String root) {
        return packages.stream().anyMatch(each -> within(name, each.startsWith(".") ? root + each : each));
    }

    private static boolean within(String name, String parent) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }

    private static EvaluationResult cycles(String root, JavaClasses classes) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new EachPackage(root))
                .should()
                .beFreeOfCycles()
                .evaluate(classes);
    }

    private static List<String> emptyNames(JavaClasses classes) {
        var meaningless = Set.of("common", "util", "utils", "core", "service", "manager", "model", "dto", "helper", "misc");
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> Stream.of(name.split("\\.")).anyMatch(meaningless::contains))
                .distinct()
                .toList();
    }

    private record EachPackage(String root) implements SliceAssignment {

        @Override
        public String getDescription() {
            return "each package below " + root;
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getPackageName();
            if (!within(name, root)) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(within(name, GENERATED) ? GENERATED : name);
        }
    }
}

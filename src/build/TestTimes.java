import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Prints what the tests took, part by part, beside what each part may take. Run by the build with the folder of the
 * reports.
 */
class TestTimes {

    private record Part(String name, int minutes, Predicate<String> holds) {}

    private static final Part[] PARTS = {
        new Part("areas", 4, Pattern.compile("\\.Venue\\w*Test$").asPredicate()),
        new Part("faults", 1, Pattern.compile("(Kill|Crash|PowerCut|CutOff|Damaged|FullDisk|WaitingRows|FrozenLast)\\w*Test$").asPredicate()),
        new Part("properties", 2, Pattern.compile("(Random|Property|Community|FrozenCard|Journey|TenYears|FirstQuarter)\\w*Test$").asPredicate()),
        new Part("screens", 2, Pattern.compile("\\.screen\\.").asPredicate()),
        new Part("standing", 6, name -> true),
    };

    private static final Pattern SUITE = Pattern.compile("<testsuite\\b[^>]*?\\bname=\"([^\"]+)\"[^>]*?\\btime=\"([\\d.,]+)\"[^>]*?\\btests=\"(\\d+)\"");

    public static void main(String[] arguments) throws Exception {
        var seconds = new LinkedHashMap<Part, Double>();
        var tests = new LinkedHashMap<Part, Integer>();
        try (var reports = Files.newDirectoryStream(Path.of(arguments[0]), "TEST-*.xml")) {
            for (var report : reports) {
                var suite = SUITE.matcher(Files.readString(report));
                if (suite.find()) {
                    var part = part(suite.group(1));
                    seconds.merge(part, Double.parseDouble(suite.group(2).replace(",", "")), Double::sum);
                    tests.merge(part, Integer.parseInt(suite.group(3)), Integer::sum);
                }
            }
        }
        for (var part : PARTS) {
            System.out.printf("%-11s %5d tests %7.0f s (may take %d min)%n", part.name(),
                    tests.getOrDefault(part, 0), seconds.getOrDefault(part, 0.0), part.minutes());
        }
        System.out.printf("%-11s %5d tests %7.0f s%n", "all",
                tests.values().stream().mapToInt(each -> each).sum(),
                seconds.values().stream().mapToDouble(each -> each).sum());
    }

    private static Part part(String name) {
        for (var part : PARTS) {
            if (part.holds().test(name)) {
                return part;
            }
        }
        throw new IllegalStateException(name);
    }
}

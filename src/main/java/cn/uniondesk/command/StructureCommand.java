package cn.uniondesk.command;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.office.structure.Structure;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.workplace.Workplace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code structure --on DATE [--scheme CODE] [--judge] [--out FILE]}: the structure table of a day; {@code --judge} first
 * judges the open files by the scheme.
 */
@Command(name = "structure")
final class StructureCommand extends OfficeCommand {

    @Option(names = "--on", required = true, paramLabel = "DATE")
    private LocalDate day;

    @Option(names = "--scheme", paramLabel = "CODE", defaultValue = "")
    private String scheme;

    @Option(names = "--judge")
    private boolean judge;

    @Option(names = "--out", paramLabel = "FILE")
    private Path file;

    StructureCommand(Environment environment) {
        super(environment);
    }

    @Override
    protected int run(Workplace workplace) {
        if (judge && workplace.areas().get(HouseholdArea.class).casework().schemes().judgeOpen(scheme, day, Origin.DESK)
                instanceof Outcome.Refused<Integer> refused) {
            throw new Refused(environment.texts(), refused.refusals());
        }
        var structure = workplace.quarter().structure().tables().on(day, scheme);
        var written = file == null ? null : workplace.quarter().structure().report().write(day, scheme, file.toAbsolutePath());
        if (json()) {
            object(object(structure, written));
        } else {
            structure.notes().forEach(environment.answer()::line);
            structure.findings().forEach(finding -> environment.answer().line(finding.message()));
            if (written != null) {
                say("structure.done", written);
            }
        }
        return structure.findings().isEmpty() ? ExitCode.DONE : ExitCode.WAITING;
    }

    private static Map<String, Object> object(Structure structure, Path written) {
        var object = new LinkedHashMap<String, Object>();
        object.put("day", structure.day().toString());
        object.put("scheme", structure.scheme());
        var cells = new TreeMap<String, BigDecimal>();
        structure.figures().figures().forEach((cell, figure) -> cells.put(cell.cell(), figure.number()));
        object.put("cells", cells);
        object.put("notes", structure.notes());
        object.put("findings", structure.findings().stream()
                .map(finding -> Map.of("code", finding.code(), "cell", finding.cell(), "message", finding.message()))
                .toList());
        object.put("file", written == null ? null : written.toString());
        return object;
    }
}

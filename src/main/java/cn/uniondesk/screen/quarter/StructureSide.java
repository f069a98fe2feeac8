package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Finding;
import cn.uniondesk.office.report.Pedigree;
import cn.uniondesk.office.report.TableFigures;
import cn.uniondesk.office.structure.Structure;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.work.Job;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/** The structure table beside those of the quarter: its day and scheme, its notes, judging and writing it. */
final class StructureSide {

    /** How the screen waits for work, and tells of what was written. */
    interface Host {
        void watch(Job<?> job, String doing);

        void offer(Path written);
    }

    record Parts(StructureBar bar, ScrollPane below, Label notes) {}

    private record Shown(Structure structure, List<String> schemes) {}

    private final Kit kit;
    private final QuarterWork work;
    private final Outside outside;
    private final QuarterBook book;
    private final Parts parts;
    private final Host host;
    /** Null until it was read. */
    private Structure structure;

    StructureSide(Kit kit, QuarterWork work, Outside outside, QuarterBook book, Parts parts, Host host) {
        this.kit = kit;
        this.work = work;
        this.outside = outside;
        this.book = book;
        this.parts = parts;
        this.host = host;
        parts.bar().ready(kit.words(), kit.clock(), this::turn, this::judge, this::write);
        parts.below().managedProperty().bind(parts.below().visibleProperty());
        show(null);
    }

    void forget() {
        structure = null;
    }

    Stream<TableFigures> figures() {
        return Stream.ofNullable(structure).map(Structure::figures);
    }

    Optional<TableState> state(TableFigures table) {
        return isOf(table) ? Optional.of(TableState.of(structure)) : Optional.empty();
    }

    private boolean isOf(TableFigures table) {
        return table != null && structure != null && table.table().code().equals(Structure.TABLE);
    }

    /** Bar and notes stand while its table is shown. */
    void show(TableFigures shown) {
        boolean here = isOf(shown);
        parts.bar().setVisible(here);
        parts.below().setVisible(here);
        parts.notes().setText(!here ? "" : Stream.concat(
                structure.findings().stream().map(Finding::message), structure.notes().stream()).collect(Collectors.joining("\n")));
    }

    static boolean has(CellKey cell) {
        return cell.table().equals(Structure.TABLE);
    }

    Optional<Pedigree> pedigree(CellKey cell, Structure of, int limit) {
        return work.structure().tables().pedigree(cell, of.day(), of.scheme(), limit);
    }

    Structure now() {
        return structure;
    }

    /** After the quarter, which it is no part of: every member and head is looked at. */
    void read(Period quarter) {
        var day = structure == null ? quarter.lastDay() : structure.day();
        var scheme = structure == null ? "" : structure.scheme();
        kit.background().run(step -> of(day, scheme)).onSuccess(shown -> {
            if (quarter.equals(book.period().get())) {
                fill(shown);
            }
        }).start();
    }

    /** Another day, or other categories; where the scheme does not hold on the day, today's. */
    private void turn(LocalDate day, String scheme) {
        if (structure == null || !structure.day().equals(day) || !structure.scheme().equals(scheme)) {
            read(day, scheme);
        }
    }

    private void read(LocalDate day, String scheme) {
        host.watch(kit.background().run(step -> of(day, scheme)).onSuccess(shown -> {
            book.cell().set(null);
            fill(shown);
            book.show(Structure.TABLE);
        }).start(), "quarter.checking");
    }

    private Shown of(LocalDate day, String scheme) {
        var tables = work.structure().tables();
        var schemes = tables.schemes(day);
        return new Shown(tables.on(day, schemes.contains(scheme) ? scheme : ""), schemes);
    }

    private void fill(Shown shown) {
        structure = shown.structure();
        parts.bar().show(structure, shown.schemes());
        book.put(structure.figures());
    }

    private void judge(LocalDate day, String scheme) {
        host.watch(kit.background()
                .run(step -> work.schemes().judgeOpen(scheme, day, Origin.DESK))
                .onSuccess(Answers.either((judged, advice) -> {
                    kit.window().status(kit.words().say("structure.judged", judged));
                    read(day, scheme);
                }, reasons -> kit.window().notices().warn(kit.words().refusals(reasons))))
                .start(), "structure.judging");
    }

    private void write(LocalDate day, String scheme) {
        var report = work.structure().report();
        var kind = new Outside.FileKind(kit.words().say("structure.kind"), List.of("*.xlsx"));
        outside.toWrite(kit.words().say("structure.write"), kind, kit.remembered().get(QuarterController.FOLDER).map(Path::of),
                        report.fileName(day, scheme))
                .ifPresent(file -> host.watch(kit.background()
                        .run(step -> report.write(day, scheme, file))
                        .onSuccess(host::offer)
                        .start(), "quarter.writing"));
    }
}

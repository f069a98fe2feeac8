package cn.uniondesk.office.household.area;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.area.AreaOfWork;
import cn.uniondesk.office.area.Means;
import cn.uniondesk.office.form.AreaForms;
import cn.uniondesk.office.household.FamilyRegister;
import cn.uniondesk.office.household.HouseholdFiles;
import cn.uniondesk.office.household.HouseholdReport;
import cn.uniondesk.office.household.HouseholdStock;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.RecognitionCard;
import cn.uniondesk.office.household.casefile.CaseFiles;
import cn.uniondesk.office.household.due.FamilyWatch;
import cn.uniondesk.office.household.due.OpenCases;
import cn.uniondesk.office.household.exclusion.ExclusionDesk;
import cn.uniondesk.office.household.family.FamilyChanges;
import cn.uniondesk.office.household.family.OneFile;
import cn.uniondesk.office.household.forms.FactsOfHouseholds;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.household.lifting.LiftingDesk;
import cn.uniondesk.office.household.paper.PaperDesk;
import cn.uniondesk.office.household.plan.PlanDesk;
import cn.uniondesk.office.household.procedure.ApplicationDesk;
import cn.uniondesk.office.household.procedure.Applications;
import cn.uniondesk.office.household.procedure.Deciding;
import cn.uniondesk.office.household.procedure.Filing;
import cn.uniondesk.office.household.procedure.Procedure;
import cn.uniondesk.office.household.procedure.ReturnVisits;
import cn.uniondesk.office.household.procedure.Visiting;
import cn.uniondesk.office.household.recheck.OpenFiles;
import cn.uniondesk.office.household.recheck.WhatIf;
import cn.uniondesk.office.household.reckoning.ReckoningDesk;
import cn.uniondesk.office.household.scheme.SchemeDesk;
import cn.uniondesk.office.household.scheme.SchemeJudgements;
import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.radar.Stock;
import cn.uniondesk.office.radar.Watch;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.workplace.CaseRegisters;
import cn.uniondesk.office.workplace.Casework;
import java.util.List;

/** 困难职工: what is done for families in hardship, from the application to the end of the follow-up. */
public final class HouseholdArea implements AreaOfWork {

    /** Where the area is kept. */
    public record Shelf(
            Households households, CaseRegisters registers, SchemeJudgements schemes, OpenFiles openFiles, OpenCases openCases) {}

    /** The registers of other areas that it reads. */
    public record Neighbours(People people, Unions unions, Members members) {}

    private final Shelf shelf;
    private final Neighbours neighbours;
    private final Means means;
    private final HouseholdFiles files;
    private final FamilyRegister family;
    private final Casework casework;
    private final FactsOfHouseholds facts;

    public HouseholdArea(Shelf shelf, Neighbours neighbours, Means means) {
        var people = neighbours.people();
        this.shelf = shelf;
        this.neighbours = neighbours;
        this.means = means;
        this.files = new HouseholdFiles(
                shelf.households(), people, means.books(), means.offices(), means.transactions(), means.clock());
        this.family = new FamilyRegister(shelf.households(), people, means.transactions(), means.clock());
        this.casework = casework(shelf, people, means);
        this.facts = new FactsOfHouseholds(shelf.households(), people, casework.caseFiles());
    }

    private static Casework casework(Shelf shelf, People people, Means means) {
        var transactions = means.transactions();
        var rules = means.rules();
        var clock = means.clock();
        var registers = shelf.registers();
        var households = shelf.households();
        var proceedings = registers.proceedings();
        var oneFile = new OneFile(households, people);
        var exclusions = new ExclusionDesk(transactions, registers.exclusions(), rules);
        var papers = new PaperDesk(transactions, registers.papers(), registers.scans(), households, rules);
        var lifting = new LiftingDesk(transactions, registers.months(), rules, clock);
        var reckoning = new ReckoningDesk(transactions, registers.reckonings(), registers.residents(), people, rules);
        var procedure = new Procedure(
                transactions, proceedings, households, rules,
                List.of(papers, exclusions, lifting, new ReturnVisits(registers.visits())), clock);
        var caseFiles = new CaseFiles(
                transactions,
                new CaseFiles.Shelves(
                        households, proceedings, registers.residents(), registers.reckonings(), registers.visits(),
                        registers.exclusions(), registers.papers(), registers.plans()),
                new CaseFiles.Desks(procedure, reckoning, papers, lifting), rules);
        return new Casework(
                registers,
                new Applications(transactions, proceedings, households, oneFile, clock),
                new ApplicationDesk(transactions, proceedings, people, oneFile, clock),
                procedure,
                new Filing(
                        transactions, procedure, proceedings, households, oneFile,
                        new Deciding(rules, new RecognitionCard(Texts.chinese()))),
                new Visiting(transactions, procedure, registers.visits(), rules, clock),
                reckoning, exclusions, papers, lifting,
                new PlanDesk(transactions, registers.plans(), registers.measures(), households, rules, clock),
                new FamilyChanges(transactions, households, people, registers.familyEvents(), oneFile, clock),
                new SchemeDesk(transactions, shelf.schemes(), rules, shelf.openFiles()),
                new WhatIf(transactions, shelf.openFiles(), rules),
                caseFiles,
                new FamilyWatch(transactions, shelf.openCases(), proceedings, rules));
    }

    public Households households() {
        return shelf.households();
    }

    /** The registers of other areas that its pages show. */
    public Neighbours neighbours() {
        return neighbours;
    }

    /** Enters and changes single files. */
    public HouseholdFiles files() {
        return files;
    }

    /** Enters and changes the people of a file. */
    public FamilyRegister family() {
        return family;
    }

    public Casework casework() {
        return casework;
    }

    /** What forms of other areas print of a family. */
    public FactsOfHouseholds facts() {
        return facts;
    }

    @Override
    public List<BroughtLedger> ledgers() {
        return List.of(new HouseholdLedger(new HouseholdLedger.Registers(
                neighbours.people(), neighbours.unions(), neighbours.members(), shelf.households(), shelf.schemes()),
                means.offices()));
    }

    @Override
    public List<ReportArea> reports() {
        return List.of(new HouseholdReport());
    }

    @Override
    public List<AreaForms> forms() {
        return List.of(new HouseholdForms(shelf.households(), facts, means.books(), means.offices()));
    }

    @Override
    public List<Watch> watches() {
        return List.of(casework.watch());
    }

    @Override
    public List<Stock> stocks() {
        return List.of(new HouseholdStock(shelf.households()));
    }
}

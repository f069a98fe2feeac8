package cn.uniondesk.screen.org;

import cn.uniondesk.office.org.Certificate;
import cn.uniondesk.office.org.Term;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.UnionDraft;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.NumberEntry;
import cn.uniondesk.screen.kit.form.PickEntry;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The form of a union: who it is, its counts, its term and its certificate. */
final class UnionForm extends FormModel {

    private final Entry name = add("name").must();
    private final ChoiceEntry kind;
    private final PickEntry parentId;
    private final Entry unitName = add("unitName");
    private final Entry unitCreditCode = add("unitCreditCode");
    private final Entry creditCode = add("creditCode");
    private final ChoiceEntry industry;
    private final ChoiceEntry grade;
    private final DateEntry establishedOn;
    private final NumberEntry workers = add(new NumberEntry("workers"));
    private final NumberEntry femaleWorkers = add(new NumberEntry("femaleWorkers"));
    private final NumberEntry statedMembers = add(new NumberEntry("statedMembers"));
    private final NumberEntry statedFemaleMembers = add(new NumberEntry("statedFemaleMembers"));
    private final DateEntry statedOn;
    private final Entry chairName = add("chairName");
    private final Entry contactPhone = add("contactPhone");
    private final Entry address = add("address");
    private final Entry remark = add("remark");
    private final DateEntry termStartsOn;
    private final NumberEntry termYears = add(new NumberEntry("termYears"));
    private final Entry certificateNumber = add("certificateNumber");
    private final DateEntry certificateFrom;
    private final DateEntry certificateUntil;

    UnionForm(Kit kit, CodeLists codes, Function<String, List<Pick>> unions) {
        kind = add(codes.entry("kind", () -> codes.codes("union.kind"))).must();
        parentId = add(new PickEntry("parentId", kit.background(), unions));
        industry = add(codes.entry("industry", () -> codes.words("industry")));
        grade = add(codes.entry("grade", () -> Stream.concat(Stream.of(new Choice("", "")), codes.codes("union.grade").stream()).toList()));
        establishedOn = add(new DateEntry("establishedOn", kit.clock()));
        statedOn = add(new DateEntry("statedOn", kit.clock()));
        termStartsOn = add(new DateEntry("termStartsOn", kit.clock()));
        certificateFrom = add(new DateEntry("certificateFrom", kit.clock()));
        certificateUntil = add(new DateEntry("certificateUntil", kit.clock()));
    }

    void blank(Pick under) {
        entries().forEach(each -> each.fill(""));
        parentId.fill(under);
    }

    void fill(TradeUnion union, Pick parent, List<Term> terms, List<Certificate> certificates) {
        blank(parent);
        name.fill(union.name());
        kind.fill(union.kind());
        unitName.fill(union.unitName());
        unitCreditCode.fill(union.unitCreditCode());
        creditCode.fill(union.creditCode());
        industry.fill(union.industry());
        grade.fill(union.grade());
        establishedOn.fill(union.establishedOn());
        workers.fill(union.workers());
        femaleWorkers.fill(union.femaleWorkers());
        statedMembers.fill(union.statedMembers());
        statedFemaleMembers.fill(union.statedFemaleMembers());
        statedOn.fill(union.statedOn());
        chairName.fill(union.chairName());
        contactPhone.fill(union.contactPhone());
        address.fill(union.address());
        remark.fill(union.remark());
        if (!terms.isEmpty()) {
            termStartsOn.fill(terms.getLast().startsOn());
            termYears.fill(terms.getLast().years());
        }
        if (!certificates.isEmpty()) {
            certificateNumber.fill(certificates.getLast().number());
            certificateFrom.fill(certificates.getLast().validFrom());
            certificateUntil.fill(certificates.getLast().validUntil());
        }
    }

    UnionDraft draft(long id) {
        return new UnionDraft(
                id, name.get(), kind.get(), parentId.value(), unitName.get(), unitCreditCode.get(), creditCode.get(),
                industry.get(), grade.get(), establishedOn.value(), workers.value(), femaleWorkers.value(),
                statedMembers.value(), statedFemaleMembers.value(), statedOn.value(), chairName.get(),
                contactPhone.get(), address.get(), remark.get(), termStartsOn.value(), termYears.whole(),
                certificateNumber.get(), certificateFrom.value(), certificateUntil.value());
    }
}

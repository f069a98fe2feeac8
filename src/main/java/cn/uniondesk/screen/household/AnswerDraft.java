package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.exclusion.Checklist;
import cn.uniondesk.office.household.exclusion.ExclusionAnswer;
import cn.uniondesk.office.household.exclusion.ExclusionFinding;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The form of one answer of the checklist 不予认定情形. */
final class AnswerDraft extends FormModel {

    private final DateEntry answeredOn;
    private final ChoiceEntry finding;
    private final Entry evidence = add("evidence");
    private final Entry overrideReason = add("overrideReason");
    private final Entry approver = add("approver");
    private List<String> items = List.of();

    AnswerDraft(Kit kit) {
        answeredOn = add(new DateEntry("answeredOn", kit.clock())).must();
        finding = add(new ChoiceEntry("finding", Stream.of(ExclusionFinding.values()).map(each -> new Choice(
                each.name(), kit.words().office().text("exclusion.finding." + each, List.of()))).toList())).must();
    }

    /** One item with its answer, or several that are answered alike. */
    void begin(List<Checklist.Line> lines, LocalDate today) {
        entries().forEach(each -> each.fill(""));
        items = lines.stream().map(line -> line.item().code()).toList();
        answeredOn.fill(today);
        if (lines.size() > 1) {
            finding.fill(ExclusionFinding.CLEAR.name());
        } else {
            lines.getFirst().answer().ifPresent(answer -> {
                finding.fill(answer.finding().name());
                evidence.fill(answer.evidence());
                overrideReason.fill(answer.overrideReason());
                approver.fill(answer.approver());
            });
        }
    }

    List<ExclusionAnswer> answers(long way) {
        return items.stream().map(item -> new ExclusionAnswer(0, way, item, answeredOn.value(), ExclusionFinding.valueOf(finding.get()),
                evidence.get(), overrideReason.get(), approver.get())).toList();
    }
}

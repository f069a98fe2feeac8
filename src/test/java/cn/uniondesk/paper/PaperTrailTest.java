package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.PaperCode;
import cn.uniondesk.office.form.PaperTrail;
import cn.uniondesk.office.form.PaperTrail.Found;
import cn.uniondesk.office.form.PaperTrail.Standing;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.PrintedPaperTable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a paper in the hand back to its record, on a real store. */
class PaperTrailTest {

    private static final Clock CLOCK =
            Clock.fixed(FormOffice.TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final FormOffice office = new FormOffice();
    private final PaperTrail trail = new PaperTrail(
            office.transactions(), new PrintedPaperTable(office.store().session(), office.store().writer()),
            office.contents(), "王敏", CLOCK);

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @MethodSource("cn.uniondesk.paper.FormOffice#forms")
    void a_printed_paper_of_every_form_leads_to_its_record_and_is_up_to_date(Form form) {
        office.pay(3, "warmth", true);
        var papers = office.papers(form, FormOffice.ORDINARY, FormOffice.CAMPAIGN);
        trail.printed(papers);

        for (var paper : papers) {
            var found = found(PaperCode.of(paper).text());
            assertThat(found.standing()).isEqualTo(Standing.CURRENT);
            assertThat(found.paper().account()).isEqualTo("王敏");
            assertThat(found.paper().printedAt()).isEqualTo(CLOCK.instant());
            assertThat(found.subject().text()).isEqualTo(paper.imprint().subject());
        }
    }

    @Test
    void a_changed_record_makes_the_paper_out_of_date_and_a_new_print_is_right_again() {
        var before = office.papers(HouseholdForms.F02, FormOffice.ORDINARY, "");
        trail.printed(before);
        office.change(() -> {
            var file = office.households().numbered(FormOffice.ORDINARY).orElseThrow();
            var head = office.people().find(file.headPersonId()).orElseThrow();
            office.people().save(
                    new Person(
                            head.id(), head.documentType(), head.documentNumber(), head.name(), head.sex(), head.birthDate(),
                            head.details().with(Person.MOBILE, "13900000000")),
                    Origin.DESK);
        });

        assertThat(found(PaperCode.of(before.getFirst()).text()).standing()).isEqualTo(Standing.OUT_OF_DATE);

        var after = office.papers(HouseholdForms.F02, FormOffice.ORDINARY, "");
        trail.printed(after);
        assertThat(found(PaperCode.of(after.getFirst()).text()).standing()).isEqualTo(Standing.CURRENT);
    }

    @Test
    void a_paper_of_a_payment_that_was_removed_says_so() {
        office.pay(1, "warmth", true);
        var papers = office.papers(AidForms.F10, FormOffice.ORDINARY, FormOffice.CAMPAIGN);
        trail.printed(papers);
        var code = PaperCode.of(papers.getFirst());
        office.change(() -> office.payments().remove(Long.parseLong(code.subject().substring(1))));

        assertThat(found(code.text()).standing()).isEqualTo(Standing.RECORD_GONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s ", "　%s", "%s\n"})
    void a_code_is_read_as_it_is_typed_or_scanned(String written) {
        var papers = office.papers(HouseholdForms.F02, FormOffice.ORDINARY, "");
        trail.printed(papers);
        var code = PaperCode.of(papers.getFirst()).text();

        assertThat(found(written.replace("%s", code)).standing()).isEqualTo(Standing.CURRENT);
        assertThat(found(written.replace("%s", code.toLowerCase(java.util.Locale.ROOT).replace('-', '－'))).standing())
                .isEqualTo(Standing.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "王秀英", "F02", "F16-H1-000000", "F02-H1-00000", "F02-X1-000000", "SL-2026-0042", "F02-0-000000"})
    void what_is_no_code_is_refused(String typed) {
        assertThat(refused(typed).key()).isEqualTo("paper.refused.code");
    }

    @Test
    void a_code_that_this_office_never_printed_is_refused() {
        var refusal = refused("f02-h1-0o0ooo");
        assertThat(refusal.key()).isEqualTo("paper.refused.unknown");
        assertThat(refusal.arguments()).containsExactly("F02-H1-000000");
    }

    @Test
    void an_empty_form_leaves_no_trace() {
        var blank = office.contents().blank(HouseholdForms.F02, LocalDate.now(CLOCK), FormOffice.IMPRINT);
        trail.printed(List.of(blank));
        assertThat(refused(PaperCode.of(blank).text()).key()).isEqualTo("paper.refused.code");
    }

    private Found found(String typed) {
        return FormOffice.done(trail.look(typed));
    }

    private Refusal refused(String typed) {
        return ((Outcome.Refused<Found>) trail.look(typed)).refusals().getFirst();
    }
}

package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.form.AreaForms;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.FormContents;
import cn.uniondesk.office.form.FormFilling;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.PaperCode;
import cn.uniondesk.office.form.PaperSubject;
import cn.uniondesk.office.form.PaperTrail;
import cn.uniondesk.office.form.SubjectKind;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.PrintedPaperTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An area that the program does not have brings a form and a kind of record, and nothing else is changed. */
class InventedFormTest {

    private static final SubjectKind BENCH = new SubjectKind(new RecordType("bench", "benches", ""), 'B', true);
    private static final Form REGISTER = Form.oneSided("F99b", BenchForm.class, 2, BENCH);

    /** What stands on the invented form. */
    public record BenchForm(Imprint imprint, String number, String place) implements FormContent {
        @Override
        public Form form() {
            return REGISTER;
        }
    }

    private final TreeMap<Long, String> places = new TreeMap<>();
    private final FormOffice office = new FormOffice();
    private FormContents contents;

    private final class Benches implements AreaForms {

        @Override
        public List<FormFilling> forms() {
            return List.of(FormFilling.of(REGISTER,
                    (subject, on, imprint) -> places.containsKey(subject.id())
                            ? List.of(new BenchForm(imprint.about(subject), subject.key(), places.get(subject.id()))) : List.of(),
                    (on, imprint) -> new BenchForm(imprint, "", "")));
        }

        @Override
        public List<SubjectKind> subjects() {
            return List.of(BENCH);
        }

        @Override
        public Optional<PaperSubject> numbered(SubjectKind kind, String number, LocalDate on) {
            return Optional.of(BENCH.of(Long.parseLong(number))).filter(bench -> places.containsKey(bench.id()));
        }

        @Override
        public Optional<String> number(PaperSubject subject) {
            return Optional.of(subject.key());
        }
    }

    @BeforeEach
    void open() {
        contents = new FormContents(
                office.transactions(), new OfficeTable(office.store().session(), office.store().writer()), List.of(new Benches()));
        places.put(7L, "梧桐里小花园");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void it_is_printed_and_its_code_leads_back(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("F99b.html"), "<html><head><style>{{>form.css}}</style></head><body><p>{{number}}{{place}}</p></body></html>");
        var form = contents.form("f99B").orElseThrow();
        var papers = FormOffice.done(contents.of(form, contents.kind("bench").orElseThrow(), "7", FormOffice.TODAY, FormOffice.IMPRINT));
        try (var pdf = new PdfText(new PdfForms(new Templates(folder)).pdf(papers.getFirst()))) {
            assertThat(pdf.all()).contains("7梧桐里小花园");
        }

        var trail = new PaperTrail(
                office.transactions(), new PrintedPaperTable(office.store().session(), office.store().writer()), contents, "王敏",
                Clock.fixed(FormOffice.TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        trail.printed(papers);
        var code = PaperCode.of(papers.getFirst()).text();
        assertThat(code).startsWith("F99B-B7-");
        assertThat(FormOffice.done(trail.look(code.toLowerCase(java.util.Locale.ROOT)))).satisfies(found -> {
            assertThat(found.form()).isEqualTo(REGISTER);
            assertThat(found.subject()).isEqualTo(BENCH.of(7));
            assertThat(found.standing()).isEqualTo(PaperTrail.Standing.CURRENT);
        });
        places.put(7L, "别处");
        assertThat(FormOffice.done(trail.look(code)).standing()).isEqualTo(PaperTrail.Standing.OUT_OF_DATE);
        places.clear();
        assertThat(FormOffice.done(trail.look(code)).standing()).isEqualTo(PaperTrail.Standing.RECORD_GONE);
    }

    @Test
    void a_record_that_is_not_there_is_refused_by_its_number() {
        assertThat(contents.of(REGISTER, BENCH, "8", FormOffice.TODAY, FormOffice.IMPRINT))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused ->
                        assertThat(refused.refusals().toString()).contains("form.unknown.bench", "8"));
    }
}

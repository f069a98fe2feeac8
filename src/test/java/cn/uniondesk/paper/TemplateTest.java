package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.values.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    record Family(String name, Home home, List<Child> children, boolean single) {}

    record Home(String address) {}

    record Child(String name, Money pocket) {}

    private static final Family WANG = new Family(
            "王<&\"敏", new Home("示例路"), List.of(new Child("大", Money.ofYuan(1)), new Child("小", Money.ofYuan(2))), true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{{name}} | 王&lt;&amp;&quot;敏",
        "{{home.address}} | 示例路",
        "{{#children}}[{{name}}{{pocket}}]{{/children}} | [大1.00][小2.00]",
        "{{#children}}{{home.address}}{{/children}} | 示例路示例路",
        "{{#children 1-3}}[{{name}}]{{/children}} | [大][小][]",
        "{{#children 2-}}[{{name}}]{{/children}} | [小]",
        "{{?single}}单亲{{/single}}{{^single}}双亲{{/single}} | 单亲",
        "{{?children 2}}二{{/children}}{{?children 3}}三{{/children}}{{^children 3}}无三{{/children}} | 二无三",
        "{{?name}}有{{/name}}{{^name}}无{{/name}} | 有"
    })
    void the_placeholders_say_what_the_record_says(String template, String html) {
        assertThat(filled(template, WANG)).isEqualTo(html);
    }

    @Test
    void text_that_does_not_fit_its_box_goes_to_the_end_under_its_mark() {
        var html = filled("{{name 20x4@9 \"姓名\"}}{{#continued}}{{mark}}{{label}}:{{text}}{{/continued}}",
                new Family("一二三四五六七八九十", new Home(""), List.of(), false));

        assertThat(html.replaceAll("<[^>]*>", "")).isEqualTo("一二（续1）（续1）姓名:三四五六七八九十");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#children}}x", "{{#children}}{{/name}}", "{{/name}}", "{{a b}}", "{{}}", "{{pages children}}{{/pages}}"})
    void a_template_that_is_not_closed_or_not_readable_is_refused_at_its_place(String source) {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> FormTemplate.parse("F02", source))
                .satisfies(failure -> {
                    assertThat(failure.code()).isEqualTo("PAPER_TEMPLATE_BROKEN");
                    assertThat(failure.arguments()).first().isEqualTo("F02");
                });
    }

    @Test
    void names_that_the_form_does_not_have_are_found_without_any_record() {
        var template = FormTemplate.parse("x", """
                {{name}}{{nmae}}{{home.adress}}{{children}}{{#children}}{{pocket}}{{poket}}{{/children}}
                {{#home}}{{/home}}{{?singel}}{{/singel}}
                {{pages children full=9 row=1 padding=0 sum=name}}{{page.sum}}{{page.summ}}{{/pages}}""");

        assertThat(TemplateCheck.unknownFields(template, Family.class))
                .containsExactly("nmae", "home.adress", "children", "poket", "home", "singel", "name", "page.summ");
    }

    @ParameterizedTest
    @MethodSource("cn.uniondesk.paper.FormOffice#forms")
    void the_programs_own_templates_name_nothing_unknown(Form form) {
        assertThat(new PdfForms(new Templates(Path.of("no-templates-here"))).unknownFields(form)).isEmpty();
    }

    @Test
    void a_districts_own_template_goes_before_the_programs(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("F02.html"), """
                <html><head><style>{{>form.css}}</style></head><body><h1>区总工会的档案表</h1><p>{{household.headName}}</p></body></html>""");
        var papers = new PdfForms(new Templates(folder));

        try (var pdf = new PdfText(papers.pdf(Samples.file("欧阳修远", "示例路", 1)))) {
            assertThat(pdf.all()).isEqualTo("第1页共1页区总工会的档案表欧阳修远\n");
        }
        Files.writeString(folder.resolve("F02.html"), "<html><body>{{household.headNmae}} {{income.anual}}</body></html>");
        assertThat(papers.unknownFields(HouseholdForms.F02)).containsExactly("household.headNmae", "income.anual");
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> papers.pdf(Samples.blankFile()))
                .satisfies(failure -> assertThat(failure.arguments()).containsExactly("F02", "household.headNmae、income.anual"));

        Files.writeString(folder.resolve("F02.html"), "<html><body><p></body></html>");
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> papers.pdf(Samples.blankFile()))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo("PAPER_TEMPLATE_UNREADABLE"));
    }

    private static String filled(String template, Record content) {
        var glyphs = Glyphs.ofText();
        return new Filler(new Fit(glyphs), new PrintableText(glyphs)).fill(FormTemplate.parse("test", template), content);
    }
}

package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_PLAN;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_VISIT;
import static cn.uniondesk.store.tables.Tables.PLAN_MEASURE;
import static cn.uniondesk.store.tables.Tables.PROCEEDING_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.plan.Plan;
import cn.uniondesk.office.household.plan.PlanMeasure;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordWords;
import cn.uniondesk.store.StoredFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declared of a household's file and of who lives there is what the store keeps, the form shows and the texts call. */
class DeclaredColumnsOfAFileTest {

    /** The form of each kind of record. */
    private static final Map<String, String> FORMS = Map.of(
            "household", "page", "family", "family", "visit", "visits", "household_plan", "plan", "plan_measure", "plan");

    private static Stream<Arguments> declared() {
        return Stream.of(
                Arguments.of(HOUSEHOLD, Household.DETAILS),
                Arguments.of(HOUSEHOLD_MEMBER, FamilyDetails.DECLARATION.fields()),
                Arguments.of(PROCEEDING_FAMILY, FamilyDetails.DECLARATION.fields()),
                Arguments.of(HOUSEHOLD_VISIT, Visit.DECLARATION.fields()),
                Arguments.of(HOUSEHOLD_PLAN, Plan.DECLARATION.fields()),
                Arguments.of(PLAN_MEASURE, PlanMeasure.DECLARATION.fields()));
    }

    @ParameterizedTest
    @MethodSource("declared")
    void everyFieldHasAColumnThatHoldsTheLongestTextThatItMayBe(Table<?> table, List<RecordField<?>> fields) {
        var columns = new StoredFields(table, fields).columns();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).length() > 0) {
                assertThat(columns.get(i).getDataType().length()).as(fields.get(i).name())
                        .isGreaterThanOrEqualTo(fields.get(i).length());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("declared")
    void everyFieldHasAWordInBothLanguagesAndAPlaceInAForm(Table<?> table, List<RecordField<?>> fields) throws IOException {
        var declaration = Stream.of(
                        Household.DECLARATION, FamilyDetails.DECLARATION, Visit.DECLARATION, Plan.DECLARATION, PlanMeasure.DECLARATION)
                .filter(each -> each.fields().containsAll(fields)).findFirst().orElseThrow();
        var form = Files.readString(Path.of("src/main/resources/fxml/household_" + FORMS.get(declaration.code()) + ".fxml"));
        for (var field : fields) {
            assertThat(RecordWords.chinese().field(declaration, field)).isNotBlank();
            assertThat(new RecordWords(Locale.ENGLISH).field(declaration, field)).isNotBlank();
            if (field != Household.STATED_PEOPLE) {
                assertThat(form).containsPattern("fields=\"[^\"]*\\b" + field.name() + "\\b");
            }
        }
    }
}

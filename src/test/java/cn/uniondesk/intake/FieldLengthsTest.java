package cn.uniondesk.intake;

import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_CAUSE;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_DECISION;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;
import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.MEMBER_GROUP;
import static cn.uniondesk.store.tables.Tables.MEMBER_STATE;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static cn.uniondesk.store.tables.Tables.UNION_CERTIFICATE;
import static cn.uniondesk.store.tables.Tables.UNION_STATE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.people.DocumentType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How long a field of a ledger may be is how long its column in the store is. */
class FieldLengthsTest {

    private static final Map<LedgerKind, List<Table<?>>> TABLES = Map.of(
            UnionLedger.KIND, List.of(TRADE_UNION, UNION_STATE),
            MemberLedger.KIND, List.of(PERSON, MEMBER, MEMBER_STATE, MEMBER_GROUP),
            HouseholdLedger.KIND, List.of(PERSON, HOUSEHOLD, HOUSEHOLD_STATE, HOUSEHOLD_CAUSE, HOUSEHOLD_DECISION),
            HouseholdLedger.FAMILY, List.of(PERSON, HOUSEHOLD_MEMBER),
            AidLedger.KIND, List.of(AID_PAYMENT, PERSON));

    /** Fields that name a record of another table, or whose column has another name. */
    private static final Map<String, Field<?>> OTHERS = Map.ofEntries(
            Map.entry("idNumber", PERSON.DOCUMENT_NUMBER), Map.entry("headIdNumber", PERSON.DOCUMENT_NUMBER),
            Map.entry("studentIdNumber", PERSON.DOCUMENT_NUMBER), Map.entry("headName", PERSON.NAME),
            Map.entry("studentName", PERSON.NAME), Map.entry("parent", TRADE_UNION.NAME), Map.entry("union", TRADE_UNION.NAME),
            Map.entry("certificateNumber", UNION_CERTIFICATE.NUMBER), Map.entry("campaign", AID_CAMPAIGN.NAME),
            Map.entry("family.number", HOUSEHOLD.NUMBER), Map.entry("payments.number", HOUSEHOLD.NUMBER),
            Map.entry("family.remark", HOUSEHOLD.REMARK));
    /** Several words that become codes, three at most. */
    private static final List<String> SEVERAL = List.of("otherCauses");

    private static Optional<Field<?>> column(LedgerKind kind, String field) {
        var named = Optional.<Field<?>>ofNullable(OTHERS.getOrDefault(kind.code() + "." + field, OTHERS.get(field)));
        var name = field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return named.or(() -> TABLES.get(kind).stream().<Field<?>>map(table -> table.field(name)).filter(each -> each != null).findFirst());
    }

    private static Set<LedgerKind> kinds() {
        return TABLES.keySet();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aTextMayBeAsLongAsItsColumn(LedgerKind kind) {
        assertThat(kind.fields()).allSatisfy(field -> {
            var column = column(kind, field.name());
            if (field.longest() > 0 && !SEVERAL.contains(field.name())) {
                assertThat(column).isPresent();
                assertThat(field.longest()).isEqualTo(column.get().getDataType().length());
            }
            if (column.filter(each -> each.getType() == String.class).isPresent()) {
                assertThat(field.longest()).as("the length of a text").isPositive();
            }
        });
    }

    @Test
    void everyKindOfDocumentFits() {
        assertThat(DocumentType.values()).allSatisfy(type ->
                assertThat(type.name().length()).isLessThanOrEqualTo(PERSON.DOCUMENT_TYPE.getDataType().length()));
    }
}

package cn.uniondesk.quarter;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.store.MemoryStore;
import java.util.List;

/** A street after ten years: 75,000 members, 500 unions, 8,000 files, 105,000 payments, as many of them in the third quarter of 2026 as wanted. */
final class TenYears {

    private TenYears() {}

    static void fill(MemoryStore store, int inTheQuarter) {
        for (var script : List.of(
                "insert into trade_union (name, name_pinyin, name_initials, kind, unit_name, unit_credit_code, credit_code, industry, "
                        + "grade, chair_name, contact_phone, address, remark) select '工会' || x, '', '', 'single', '', '', '', '', '', '', '', '', '' "
                        + "from system_range(1, 500)",
                "insert into union_state (union_id, from_on, state, reason) select id, date '2016-01-01', 'active', '' from trade_union",
                "insert into person (document_type, document_number, name, name_pinyin, name_initials, sex, nation, political_status, "
                        + "education, health, disability, marital_status, residence_type, mobile, other_contact, address, document_tail, mobile_tail) "
                        + "select 'other', 'P' || x, '人' || x, '', '', case when mod(x, 2) = 0 then 'male' else 'female' end, '', '', '', '', '', "
                        + "'', '', '', '', '', '', '' from system_range(1, 90000)",
                "insert into member (person_id, card_number, employment, remark) select id, '', '', '' from person where id <= 75000",
                "insert into member_state (member_id, from_on, state, reason) select id, date '2018-01-01', 'normal', '' from member",
                "insert into member_state (member_id, from_on, state, reason) select id, date '2024-01-01', 'left', '' from member "
                        + "where mod(id, 7) = 0",
                "insert into member_union (member_id, from_on, union_id) select id, date '2018-01-01', mod(id, 500) + 1 from member",
                "insert into member_group (member_id, from_on, eight_group, new_employment) select id, date '2018-01-01', "
                        + "case when mod(id, 5) = 0 then 'courier' else 'none' end, false from member",
                "insert into household (number, head_person_id, union_id, filed_on, archive_level, work_unit, unit_nature, unit_condition, "
                        + "industry, work_status, model_worker, housing_type, floor_area, medical_insurance, registered_region, postcode, "
                        + "bank_name, bank_branch, bank_card, contact_cadre, remark) select 'K' || (100000 + x), 75000 + x, mod(x, 500) + 1, "
                        + "dateadd('day', mod(x * 17, 3900), date '2016-01-01'), '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '' "
                        + "from system_range(1, 8000)",
                "insert into household_state (household_id, from_on, state, reason) select id, filed_on, 'on_file', '' from household",
                "insert into household_state (household_id, from_on, state, reason) select id, dateadd('day', 400, filed_on), 'lifted', '' "
                        + "from household where mod(id, 16) < 9",
                "insert into household_cause (household_id, from_on, main_cause, other_causes) select id, filed_on, "
                        + "lpad(mod(id, 10) + 1, 2, '0'), '' from household",
                "insert into household_member (household_id, person_id, relation, joined_on, standing, school, school_stage) "
                        + "select id, head_person_id, '本人', filed_on, '', '', '' from household",
                "insert into household_decision (household_id, decided_on, category, computed_category, stated, people, income_fen, "
                        + "rigid_spending_fen, loss_fen, boundary, relative_multiple_percent, loss_share_percent, document_number, rulebook, card) "
                        + "select id, filed_on, case mod(id, 3) when 0 then 'deep' when 1 then 'relative' else 'accident' end, 'deep', false, 1, 0, 0, "
                        + "0, '<', 200, 80, '', '', '' from household",
                "insert into aid_payment (voucher, kind, source, amount_fen, paid_on, way, goods, payee_person_id, household_id, budget_year, "
                        + "paid_directly, school_stage, bank_card, remark) select 'V' || x, case mod(x, 4) when 0 then 'living' when 1 then 'medical' "
                        + "when 2 then 'legal' else 'cooling' end, case mod(x, 2) when 0 then 'central' else 'own' end, 10000 + x, "
                        + "case when x <= " + inTheQuarter + " then dateadd('day', mod(x, 92), date '2026-07-01') else dateadd('day', mod(x, 3000), date '2017-01-01') "
                        + "end, 'bank', '', 75000 + mod(x, 8000) + 1, mod(x, 8000) + 1, 2026, false, '', '', '' from system_range(1, 105000)",
                "insert into aid_payment_person (payment_id, person_id) select id, payee_person_id from aid_payment",
                "analyze")) {
            store.session().change(new Action("test.scale"), () -> store.session().write(sql -> sql.execute(script)));
        }
    }
}

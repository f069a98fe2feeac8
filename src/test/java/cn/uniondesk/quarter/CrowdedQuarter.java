package cn.uniondesk.quarter;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.store.session.StoreSession;

/** The stress case of a quarter: many more payments than a street makes, to families that were on file in it. */
final class CrowdedQuarter {

    private CrowdedQuarter() {}

    /** Payments as of a week of the third quarter of 2026 on, to families filed before it and not lifted. */
    static void add(StoreSession session, int payments) {
        session.change(new Action("test.crowd"), () -> session.write(sql -> sql.execute("""
                insert into aid_payment (voucher, kind, source, amount_fen, paid_on, way, goods, payee_person_id, household_id, budget_year,
                    paid_directly, school_stage, bank_card, remark)
                select 'S' || row_number() over (), case mod(x, 4) when 0 then 'living' when 1 then 'medical' when 2 then 'legal'
                    else 'cooling' end, case mod(x, 2) when 0 then 'central' else 'own' end, 100 + mod(x * 37 + id, 9000),
                    dateadd('day', mod(x * 11 + id, 92), date '2026-07-01'), 'bank', '', head_person_id, id, 2026, false, '', '', ''
                from (select h.id, h.head_person_id, x from household h cross join system_range(1, 60)
                    where h.filed_on < date '2026-07-01' and not exists (select 1 from household_state s
                        where s.household_id = h.id and s.state <> 'on_file') limit ?)""", payments)));
        session.change(new Action("test.crowd"), () -> session.write(sql -> sql.execute("""
                insert into aid_payment_person (payment_id, person_id) select id, payee_person_id from aid_payment
                    where voucher like 'S%'""")));
    }
}

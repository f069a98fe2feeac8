package cn.uniondesk.office.form;

/** All that one filled form says. */
public sealed interface FormContent permits HouseholdFileForm, PaymentRosterForm {

    Form form();

    Imprint imprint();
}

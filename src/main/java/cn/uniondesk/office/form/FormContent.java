package cn.uniondesk.office.form;

/** All that one filled form says: a record, whose components are what its template may name. */
public interface FormContent {

    Form form();

    Imprint imprint();
}

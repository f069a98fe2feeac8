package cn.uniondesk.office.values;

/** The kinds of record that a finding, a pedigree or a paper can name. */
public enum RecordType {
    UNION, MEMBER, PERSON, HOUSEHOLD, APPLICATION, PAYMENT, CAMPAIGN, IMPORT
}

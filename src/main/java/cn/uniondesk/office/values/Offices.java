package cn.uniondesk.office.values;

/** The office whose desk this is. */
public interface Offices {

    Office own();

    void save(Office office);
}

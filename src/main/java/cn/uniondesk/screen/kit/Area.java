package cn.uniondesk.screen.kit;

/** The areas of the desk that the window can show; the left rail lists those of a group. */
public enum Area {
    HOME(null, "mdoal-home"),
    UNIONS(Group.LEDGERS, "mdoal-account_tree"),
    MEMBERS(Group.LEDGERS, "mdomz-people"),
    HOUSEHOLDS(Group.LEDGERS, "mdoal-family_restroom"),
    PAYMENTS(Group.WORK, "mdoal-card_giftcard"),
    CAMPAIGNS(Group.WORK, "mdoal-campaign"),
    FUNDS(Group.WORK, "mdoal-account_balance_wallet"),
    /** Reached from what it prints too; from the rail for empty forms. */
    PREVIEW(Group.WORK, "mdomz-print"),
    IMPORTS(Group.REPORTING, "mdoal-file_upload"),
    QUARTER(Group.REPORTING, "mdoal-assignment_turned_in"),
    RULES(Group.ADMINISTRATION, "mdomz-menu_book"),
    SETTINGS(Group.ADMINISTRATION, "mdomz-settings");

    /** Groups of the left rail; {@code group.NAME} in the bundle. */
    public enum Group {
        LEDGERS, WORK, REPORTING, ADMINISTRATION
    }

    private final Group group;
    private final String icon;

    Area(Group group, String icon) {
        this.group = group;
        this.icon = icon;
    }

    /** Null for an area that stands alone. */
    public Group group() {
        return group;
    }

    public String icon() {
        return icon;
    }

    /** Key of its word in the bundle. */
    public String key() {
        return "area." + name().toLowerCase(java.util.Locale.ROOT);
    }
}

package cn.uniondesk.screen.kit;

/**
 * A room of the desk that the window can show, named by its code. Rooms that others lead to stand here; what a room is made
 * of is brought by its screen family as a {@link Room}.
 */
public record Area(String code) {

    public static final Area HOME = new Area("home");
    public static final Area UNIONS = new Area("unions");
    public static final Area MEMBERS = new Area("members");
    public static final Area HOUSEHOLDS = new Area("households");
    public static final Area PAYMENTS = new Area("payments");
    public static final Area CAMPAIGNS = new Area("campaigns");
    public static final Area FUNDS = new Area("funds");
    /** Reached from what it prints too; from the rail for empty forms. */
    public static final Area PREVIEW = new Area("preview");
    public static final Area IMPORTS = new Area("imports");
    public static final Area QUARTER = new Area("quarter");
    public static final Area RULES = new Area("rules");
    public static final Area OVERRIDES = new Area("overrides");
    public static final Area SETTINGS = new Area("settings");

    /** Key of its word in the bundle. */
    public String key() {
        return "area." + code;
    }
}

package cn.uniondesk.command;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built with. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"UnionDesk 工会工作台 " + text()};
    }

    static String text() {
        var built = ProgramVersion.class.getPackage().getImplementationVersion();
        return built == null ? "dev" : built;
    }
}

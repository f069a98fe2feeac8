package cn.uniondesk;

import cn.uniondesk.command.CommandLineDesk;
import cn.uniondesk.work.LogFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/** The way in: a command where arguments are given, the desk's window where none are. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        LogFile.silence();
        var language = Locale.SIMPLIFIED_CHINESE;
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        var desk = new CommandLineDesk(Wiring.usual(language), language, out, err, Clock.systemDefaultZone());
        System.exit(desk.run(arguments));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}

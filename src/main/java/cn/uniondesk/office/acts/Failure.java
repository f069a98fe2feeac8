package cn.uniondesk.office.acts;

import java.util.List;

/**
 * Something outside that could not be done: the disk is full, a file is held open, a password is wrong.
 * Nothing was changed. Its key is both the code that can be read out on the telephone and the key of its sentence
 * ({@code failure.CODE}) in the office's texts; the cause is for the log alone and never reaches a person.
 */
public class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final List<String> arguments;

    public Failure(String code, String... arguments) {
        this(code, null, arguments);
    }

    public Failure(String code, Throwable cause, String... arguments) {
        super(code, cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}

package cn.uniondesk.command;

import cn.uniondesk.office.acts.Failure;

/** A command that names something that does not exist, such as a form: wrong usage, not a failure. */
final class WrongUse extends Failure {

    private static final long serialVersionUID = 1L;

    WrongUse(String code, String... arguments) {
        super(code, arguments);
    }
}

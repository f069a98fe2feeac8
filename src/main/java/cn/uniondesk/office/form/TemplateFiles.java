package cn.uniondesk.office.form;

import java.util.List;

/** Where the templates of forms come from: the district's own file in the data folder goes before the program's. */
public interface TemplateFiles {

    /**
     * What a template's look is worth before anything is printed.
     *
     * @param own whether the district's own file is used
     * @param unknown the names in it that the form does not have, in their order
     * @param broken the place where it cannot be read, empty where it can
     */
    record Finding(boolean own, List<String> unknown, String broken) {
        public Finding {
            unknown = List.copyOf(unknown);
        }

        public boolean usable() {
            return unknown.isEmpty() && broken.isEmpty();
        }
    }

    Finding look(Form form);
}

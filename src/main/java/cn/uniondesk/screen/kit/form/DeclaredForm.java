package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The form of a declared record. */
public final class DeclaredForm extends FormModel {

    private final DeclaredFields all;

    /** @param links how records are found that fields refer to, by the kind that they refer to */
    public DeclaredForm(
            Kit kit, CodeLists codes, Declaration declaration, Map<String, Function<String, List<Pick>>> links) {
        all = add(new DeclaredFields(kit, codes, declaration, declaration.fields(), links));
    }

    /** Puts a record into the fields; sensitive ones are covered until somebody asks to see them. */
    public void fill(Values values, Map<String, String> linked) {
        all.fill(values, linked);
    }

    /** What is typed, as far as it can be read. */
    public Values values() {
        return all.values();
    }

    /** Fields that a form of these names shows. */
    public List<RecordField<?>> named(Iterable<String> names) {
        var fields = new ArrayList<RecordField<?>>();
        names.forEach(name -> fields.add(all.declaration().field(name)));
        return fields;
    }
}

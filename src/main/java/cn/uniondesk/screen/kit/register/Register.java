package cn.uniondesk.screen.kit.register;

import cn.uniondesk.office.form.SubjectKind;
import cn.uniondesk.office.record.RecordRegister;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What an area says of its register.
 *
 * @param links how records are found that fields refer to, by the kind that they refer to
 * @param blank what a new record says before anything is typed
 * @param printed the kind of record that papers are about, null where there is no paper about one
 * @param sections use cases of the small records below one, by the {@code fx:id} of their section
 */
public record Register(
        Area area, RecordRegister records, Map<String, Function<String, List<Pick>>> links, Values blank, SubjectKind printed,
        Map<String, RecordSection.Below> sections) {

    public Register {
        links = Map.copyOf(links);
        sections = Map.copyOf(sections);
    }
}

package cn.uniondesk.screen.intake;

import cn.uniondesk.office.intake.SheetReport;
import cn.uniondesk.screen.kit.Words;
import java.util.List;

/** 读入 = 新增 + 更新 + 无变化 + 暂存 + 忽略, as it stands, sheet by sheet. */
final class TallyLine {

    private TallyLine() {}

    static String equation(List<SheetReport> sheets, Words words) {
        return String.join(words.say("intake.equation_between"), sheets.stream()
                .map(sheet -> words.say(sheets.size() == 1 ? "intake.equation" : "intake.equation_of", sheet.read(),
                        sheet.created(), sheet.updated(), sheet.unchanged(), sheet.held(), sheet.ignored(), sheet.sheet()))
                .toList());
    }
}

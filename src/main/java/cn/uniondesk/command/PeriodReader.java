package cn.uniondesk.command;

import cn.uniondesk.office.values.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a quarter such as 2026Q3; 2026Q5 does not exist. */
final class PeriodReader implements ITypeConverter<Period> {

    private final CommandWords words;

    PeriodReader(CommandWords words) {
        this.words = words;
    }

    @Override
    public Period convert(String text) {
        return Period.parse(text).orElseThrow(() -> new TypeConversionException(words.text("period.impossible", text)));
    }
}

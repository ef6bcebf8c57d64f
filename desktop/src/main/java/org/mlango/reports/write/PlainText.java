package org.mlango.reports.write;

/** Words as they may stand in a cell: nothing a spreadsheet program would take for a formula, and nothing that cannot be seen. */
final class PlainText {
    private static final String FORMULA_STARTS = "=+-@";

    private PlainText() {}

    static String of(String words) {
        String visible = words.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String start = visible.stripLeading();
        return !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0 ? "'" + visible : visible;
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

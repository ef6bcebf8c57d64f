package org.mlango.kit.table;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * How one row of a {@link RowList} looks.
 *
 * @param icon to the left, or none
 * @param title the words that matter most
 * @param detail a quieter line under them, or empty
 * @param aside words at the right edge, such as a time or a number, or empty
 */
public record RowFace(@Nullable Ikon icon, String title, String detail, String aside) {
    public static RowFace of(String title, String detail) {
        return new RowFace(null, title, detail, "");
    }
}

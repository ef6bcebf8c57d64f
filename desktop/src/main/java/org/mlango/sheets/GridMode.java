package org.mlango.sheets;

import org.mlango.drafts.Form;

/** What a line of the grid stands for: one person, as on the day sheet; or some people counted together. */
enum GridMode {
    ONE, MANY;

    Form<GridDraft> form() {
        return new Form<>("SHEET_" + name(), GridDraft.class);
    }
}

package org.mlango.sheets;

import org.mlango.visits.ThingItem;
import org.mlango.visits.ThingWords;

/**
 * A thing, and how it goes on paper.
 *
 * @param sign a letter and a digit, drawn by chance in each centre: a sheet that is found tells nothing
 * @param onSheet whether it has a column there
 */
record SheetColumn(ThingItem thing, String sign, boolean onSheet) {
    String code() {
        return thing.code();
    }

    String name() {
        return ThingWords.name(thing);
    }
}

package org.mlango.sheets;

/** Follows long work, and may stop it. */
@FunctionalInterface
interface Following {
    Following TO_THE_END = (done, all) -> true;

    /** @return false to stop: nothing is kept of it then */
    boolean goOn(int done, int all);
}

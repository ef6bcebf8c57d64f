package org.mlango.plans;

import java.time.LocalDate;

/** One number of what somebody follows, such as nights they slept well. Theirs alone: it is drawn for them and used for nothing. */
record Mark(LocalDate day, int number) {
    @Override
    public String toString() {
        return "Mark";
    }
}

package org.mlango.rights;

import java.util.List;

import org.mlango.consent.HeldFact;

/** One line of something to read: the heading of a part with why it is kept, or one thing with its details. */
record Line(boolean heading, String title, String detail, List<HeldFact> facts) {
    @Override
    public String toString() {
        return "Line";
    }
}

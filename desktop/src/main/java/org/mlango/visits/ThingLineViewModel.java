package org.mlango.visits;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/** One thing in the form. A quantity below 0 is one that was typed and not understood. */
final class ThingLineViewModel {
    final String code;
    final IntegerProperty asked = new SimpleIntegerProperty();
    final IntegerProperty given = new SimpleIntegerProperty();
    final IntegerProperty returned = new SimpleIntegerProperty();
    final ObjectProperty<@Nullable Shortfall> shortfall = new SimpleObjectProperty<>();

    ThingLineViewModel(String code) {
        this.code = code;
        // whoever was given more than was typed as asked for, asked for it
        given.subscribe(now -> asked.set(asked.get() < 0 ? asked.get() : Math.max(asked.get(), now.intValue())));
    }

    static ThingLineViewModel of(ThingLine line) {
        ThingLineViewModel made = new ThingLineViewModel(line.code());
        made.asked.set(line.asked());
        made.given.set(line.given());
        made.returned.set(line.returned());
        made.shortfall.set(line.shortfall());
        return made;
    }

    /** So many more were asked for and given; or came back, where that is what is counted. */
    void add(int quantity) {
        if (code.equals(StartCatalogue.RETURNED)) {
            returned.set(sum(returned, quantity));
        } else {
            asked.set(sum(asked, quantity));
            given.set(sum(given, quantity));
        }
    }

    boolean isUnderstood() {
        return asked.get() >= 0 && given.get() >= 0 && returned.get() >= 0;
    }

    boolean isShort() {
        return given.get() < asked.get();
    }

    ThingLine line() {
        return new ThingLine(code, asked.get(), given.get(), returned.get(), shortfall.get());
    }

    private static int sum(IntegerProperty quantity, int more) {
        return Math.min(Math.max(quantity.get(), 0) + more, VisitRules.MOST);
    }
}

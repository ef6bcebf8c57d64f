package org.mlango.erasure;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;

/** The form in which a second person says yes, as the house brings it. */
public interface SecondFormView {
    Node node();

    /** The yes, once it is there. */
    ReadOnlyObjectProperty<Erasure.@Nullable Second> yes();

    /** Makes a fresh form for each person. */
    @FunctionalInterface
    interface Maker {
        SecondFormView about(PersonId person);
    }
}

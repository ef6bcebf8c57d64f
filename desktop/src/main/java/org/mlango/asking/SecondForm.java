package org.mlango.asking;

import java.util.function.Consumer;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;

/** Makes the form in which a second person says yes to keeping somebody under 18. */
@FunctionalInterface
public interface SecondForm {
    /**
     * @param atOnce true if it has to be settled while the person is there
     * @param yes is told each yes, and null when there is none any more
     */
    Node about(PersonId person, boolean atOnce, Consumer<@Nullable SecondYes> yes);
}

package org.mlango.kit.dialog;

import javafx.beans.value.ObservableValue;

import org.kordamp.ikonli.Ikon;

/**
 * Something to be confirmed.
 *
 * @param title a short question
 * @param words what will happen, and what will not
 * @param yes what the button that does it says, as a verb; never "OK"
 * @param icon beside the title and on that button
 */
public record Question(ObservableValue<String> title, ObservableValue<String> words, ObservableValue<String> yes,
        Ikon icon) {}

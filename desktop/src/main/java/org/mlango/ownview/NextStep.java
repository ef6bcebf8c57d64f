package org.mlango.ownview;

import org.kordamp.ikonli.Ikon;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Texts;

/**
 * One of the choices after a talk, all equal: shown only to somebody who wants something to change, or who asked. Taking it needs a
 * hand on its button; nothing takes it by itself (records.md, Own view).
 */
public interface NextStep {
    /** Stable, lower case, for the id of its button. */
    String name();

    /** Where the words of its button are. */
    Texts texts();

    String key();

    Ikon icon();

    /** Order on the screen. It says nothing about which is better. */
    int position();

    /** Goes there with this person. What was said in the talk is not handed on. */
    void take(PersonId person);
}

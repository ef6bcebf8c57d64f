/**
 * How people are asked. Owns the conversation: its screens, the screen turned to the person, what to do when somebody cannot agree
 * just now, and what is done in an emergency. What was decided is written through {@link org.mlango.consent.Consents}. Offers
 * {@link org.mlango.asking.AskingRoom} to rooms that need a question asked.
 */
@NullMarked
@Owns({"not_able_yet", "young_person", "emergency_use"})
package org.mlango.asking;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;

/**
 * Learning: the guide to conversations, cards with the facts of the library, practice scenes, and a register of trainings held.
 * Nobody is marked or measured here: what a worker has been through is sealed for them alone, and the register knows a day, a
 * subject and a number of heads. Uses the library, and stands as a door on its screen.
 */
@NullMarked
@Owns({"learning_progress", "training"})
package org.mlango.learning;

import org.jspecify.annotations.NullMarked;
import org.mlango.store.Owns;

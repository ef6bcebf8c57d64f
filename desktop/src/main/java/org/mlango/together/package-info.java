/**
 * Together: what nobody does alone. Owns what waits for 48 hours. Offers {@link org.mlango.together.SecondPerson}, the rule, and
 * {@link org.mlango.together.TogetherRoom}, which makes the form for it; a room that erases, restores or gives out keys puts that
 * form above its button. Uses vault, store, kit and shell.
 */
@NullMarked
@Owns({"together_wait"})
package org.mlango.together;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;

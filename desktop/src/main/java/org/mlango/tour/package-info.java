/**
 * The tour: walks through the real program on a throw-away practice vault, does the main job, and saves a picture of every screen
 * in both languages and both themes. Run where there is no display, and by whoever wants to see what changed.
 */
@NullMarked
package org.mlango.tour;

import org.jspecify.annotations.NullMarked;

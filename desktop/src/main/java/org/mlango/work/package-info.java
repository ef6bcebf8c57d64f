/**
 * Looking at the work: how often somebody came, what was given, at which hours; and a sheet of a month for the wall. About visits and
 * things, never about people. Owns no table; reads what visits and sheets tell at their doors. Brings the screen "Look at the work" and its
 * card on Today. Nothing here is a goal, a rate or a comparison between workers (decision 0056).
 */
@NullMarked
package org.mlango.work;

import org.jspecify.annotations.NullMarked;

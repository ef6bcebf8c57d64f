/**
 * The plan on the wall: {@link org.mlango.boot.Building} makes every room in floor order, {@code Startup} goes from the first
 * second to the open door. Nobody imports this but {@code Main} and the tour.
 */
@NullMarked
package org.mlango.boot;

import org.jspecify.annotations.NullMarked;

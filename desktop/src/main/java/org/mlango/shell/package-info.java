/**
 * The hallway: window, navigation, the Today screen, cover, notices. It shows what rooms bring through
 * {@link org.mlango.shell.Room}, {@link org.mlango.shell.Screen} and {@link org.mlango.shell.TodayCard}, and knows no room by name.
 */
@NullMarked
package org.mlango.shell;

import org.jspecify.annotations.NullMarked;

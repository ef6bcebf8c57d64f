/** Pictures of the screen, and the way to a printer. */
@NullMarked
package org.mlango.kit.print;

import org.jspecify.annotations.NullMarked;

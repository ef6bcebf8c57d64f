/** Pictures of the screen, the way to a printer, and files put in their place whole. */
@NullMarked
package org.mlango.kit.print;

import org.jspecify.annotations.NullMarked;

/** Questions asked inside the window, and the choice of a place to save. */
@NullMarked
package org.mlango.kit.dialog;

import org.jspecify.annotations.NullMarked;

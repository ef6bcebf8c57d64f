/** Colours, type and sizes: light, dark and high contrast, 100 to 200 percent. */
@NullMarked
package org.mlango.kit.theme;

import org.jspecify.annotations.NullMarked;

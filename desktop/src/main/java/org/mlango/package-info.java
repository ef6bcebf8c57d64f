/** Where the program starts. */
@NullMarked
package org.mlango;

import org.jspecify.annotations.NullMarked;

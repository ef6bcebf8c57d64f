/** What other rooms' tests use to put something on a screen and look at it. */
@NullMarked
package org.mlango.kit;

import org.jspecify.annotations.NullMarked;

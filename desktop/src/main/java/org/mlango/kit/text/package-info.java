/** Words on the screen: a bundle per room, two languages, switched while running. */
@NullMarked
package org.mlango.kit.text;

import org.jspecify.annotations.NullMarked;

/** Long work: what is happening, how far, and how to stop it. */
@NullMarked
package org.mlango.kit.task;

import org.jspecify.annotations.NullMarked;

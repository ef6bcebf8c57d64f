/** What reports look like on the screen, whichever they are. */
@NullMarked
package org.mlango.reports.shown;

import org.jspecify.annotations.NullMarked;

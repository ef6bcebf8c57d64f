/** Table packs from outside: invented ones, attacks on what was written, and the bench. */
@NullMarked
package org.mlango.reports.pack;

import org.jspecify.annotations.NullMarked;

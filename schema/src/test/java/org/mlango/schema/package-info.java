/** Checks on the database as the real migrations build it. */
@NullMarked
package org.mlango.schema;

import org.jspecify.annotations.NullMarked;

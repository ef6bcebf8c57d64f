/** Lists that hold only the rows in sight, and what they say when they are empty. */
@NullMarked
package org.mlango.kit.table;

import org.jspecify.annotations.NullMarked;

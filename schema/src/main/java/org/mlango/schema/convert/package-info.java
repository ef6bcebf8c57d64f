/** How ids, days and times are kept in the database (decision 0003). */
@NullMarked
package org.mlango.schema.convert;

import org.jspecify.annotations.NullMarked;

/** Pictures of numbers, which say the same in words. */
@NullMarked
package org.mlango.kit.chart;

import org.jspecify.annotations.NullMarked;

/** How long things take, beside the least they could take: told by the benchmarks themselves, in each run, into one table and a chart. */
@NullMarked
package org.mlango.bench;

import org.jspecify.annotations.NullMarked;

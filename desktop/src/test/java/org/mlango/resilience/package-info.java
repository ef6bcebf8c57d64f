/** What the tests reached when they tried to break the vault: filled by themselves, in each run, into one table. */
@NullMarked
package org.mlango.resilience;

import org.jspecify.annotations.NullMarked;

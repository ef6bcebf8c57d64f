/**
 * The proof: reads a written file again, as somebody would who wants to find one person in it, and says whether any small count
 * stands in it or follows from it. Shares no code with the protection, and knows nothing of people, screens or the store.
 */
@NullMarked
package org.mlango.reports.proof;

import org.jspecify.annotations.NullMarked;

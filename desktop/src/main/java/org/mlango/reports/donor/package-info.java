/**
 * The manager's report: chosen, counted, frozen, protected, proven, looked at, handed over; and what went to whom. Shows what is to be
 * written, never what is true and hidden; no name, no card code, no row about one person. Needs DK and CK, neither IK nor NK.
 * {@code docs/decisions/0069-reports-on-the-screen.md}.
 */
@NullMarked
package org.mlango.reports.donor;

import org.jspecify.annotations.NullMarked;

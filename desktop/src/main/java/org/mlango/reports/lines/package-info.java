/**
 * One line for each person: who may have such a file made and until when, what stands in a line, and what was given out before that it is
 * laid beside. Off until a manager asks with a reason and a second person agrees. {@code docs/decisions/0068-lines-in-the-program.md}.
 */
@NullMarked
package org.mlango.reports.lines;

import org.jspecify.annotations.NullMarked;

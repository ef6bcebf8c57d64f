package org.mlango.work;

import java.time.LocalDate;

import org.mlango.visits.Came;

/** Seven days from a Monday on; the newest may not be over yet. */
record Week(LocalDate monday, Came came, int given) {}

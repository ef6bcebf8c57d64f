package org.mlango.learning;

import java.time.LocalDate;
import java.util.UUID;

/** A training that was held: which day, about which card, and how many were there. Never who, and no marks. */
record Training(UUID id, LocalDate day, String card, int heads) {}

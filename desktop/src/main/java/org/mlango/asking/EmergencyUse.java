package org.mlango.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An emergency use still to be looked at, without the person it was about. */
public record EmergencyUse(UUID id, EmergencyReason reason, Instant at, UUID by, LocalDate lookBy) {}

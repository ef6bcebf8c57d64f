/**
 * What happened: violence, rights, an overdose, told by or of somebody, or without anybody (decision 0054). Owns what is kept of it, use by use,
 * what help was asked for, and the naloxone kits. Uses consent, asking, people, and the library for what helps now. Offers
 * {@link org.mlango.incidents.Incidents}.
 */
@NullMarked
@Owns({"incident", "incident_use", "incident_help", "naloxone_kit"})
package org.mlango.incidents;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;

/**
 * Visits: who came, what was done, what was asked for and given. Owns visits and the catalogues of services and
 * things. Offers {@link org.mlango.visits.Visits} and, for joins, the view {@code visit_card}; brings the screen "Record
 * visit", the card "Visits today" and a section in the person's file. Uses consent and people. A visit is written in one
 * place: {@code VisitWrites}.
 */
@NullMarked
@Owns({"service", "thing", "visit", "visit_here", "visit_service", "visit_thing"})
package org.mlango.visits;

import org.jspecify.annotations.NullMarked;
import org.mlango.store.Owns;

package org.mlango.building.wrong.visits;

import static org.mlango.schema.Tables.PERSON;
import static org.mlango.schema.Tables.PERSON_CARD;

import java.util.List;

final class ForeignQueries {
    final List<Object> published = List.of(PERSON_CARD);
    final List<Object> notItsOwn = List.of(PERSON.ID);
}

package org.mlango.building.wrong.people;

import static org.mlango.schema.Tables.PERSON;

import java.util.List;

/** Right: queries of the owner. */
final class PeopleQueries {
    final List<Object> own = List.of(PERSON.ID);
}

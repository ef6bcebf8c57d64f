package org.mlango.building.wrong.people;

import org.mlango.schema.Tables;

final class FetchesByItself {
    final Object table = Tables.PERSON;
}

package org.mlango.building.wrong.consent;

import org.mlango.building.wrong.people.People;

final class LooksUpstairs {
    final Class<?> above = People.class;
}

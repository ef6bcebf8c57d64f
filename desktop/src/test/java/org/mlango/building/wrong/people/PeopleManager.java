package org.mlango.building.wrong.people;

final class PeopleManager {}

package org.mlango.building.wrong.people;

/** Right as it stands: what the others lean on. */
public final class People {
    public static final String DOOR = People.class.getName();

    private People() {}
}

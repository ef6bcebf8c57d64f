package org.mlango.building.wrong.people;

final class Prints {
    void greet() {
        System.out.println("a name");
    }
}

package org.mlango.building.wrong.people;

import javafx.scene.Node;

/** Right: a contract may name the Node it is shown as. */
interface Contract {
    Node node();
}

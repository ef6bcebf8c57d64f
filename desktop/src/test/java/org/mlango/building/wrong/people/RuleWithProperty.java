package org.mlango.building.wrong.people;

import javafx.beans.property.SimpleStringProperty;

final class RuleWithProperty {
    final SimpleStringProperty field = new SimpleStringProperty();
}

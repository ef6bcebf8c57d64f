package org.mlango.people;

import javafx.scene.Node;

import org.mlango.asking.ConsentSectionView;
import org.mlango.consent.PersonId;

/** What was agreed, as a part of the person's file. */
final class ConsentFileView implements PersonFileSection {
    private final ConsentSectionView section;

    ConsentFileView(ConsentSectionView section) {
        this.section = section;
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public Node node() {
        return section;
    }

    @Override
    public void show(PersonId person) {
        section.show(person);
    }

    @Override
    public void hidden() {
        section.hidden();
    }
}

package org.mlango.building.wrong.ownview;

import java.util.List;

import org.mlango.consent.PersonId;
import org.mlango.ownview.FiveWay;

/** All that must never be made of what people say, in one class. */
public final class ReadinessStage {
    @SuppressWarnings("EnumOrdinal")
    public int score(FiveWay said) {
        return said.ordinal();
    }

    public List<PersonId> whoSaid(FiveWay said) {
        return List.of();
    }
}

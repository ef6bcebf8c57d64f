package org.mlango.plans;

import java.util.List;

/** Where a plan stands. Only the person moves it; time moves nothing. */
public enum PlanState {
    ACTIVE,
    PAUSED,
    CLOSED,
    /** They went on somewhere else, or with something else. */
    MOVED_ON;

    /** What the person may ask for now. */
    List<PlanState> next() {
        return switch (this) {
            case ACTIVE -> List.of(PAUSED, CLOSED, MOVED_ON);
            case PAUSED -> List.of(ACTIVE, CLOSED, MOVED_ON);
            case CLOSED, MOVED_ON -> List.of(ACTIVE);
        };
    }
}

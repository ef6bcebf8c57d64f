package org.mlango.tests;

import static org.mlango.tests.Step.COMPLETED;
import static org.mlango.tests.Step.CONTINUED;
import static org.mlango.tests.Step.DONE;
import static org.mlango.tests.Step.INTERESTED;
import static org.mlango.tests.Step.LINKED;
import static org.mlango.tests.Step.NOT_NOW;
import static org.mlango.tests.Step.OFFERED;
import static org.mlango.tests.Step.PAUSED;
import static org.mlango.tests.Step.RESULT_GIVEN;
import static org.mlango.tests.Step.STARTED;
import static org.mlango.tests.Step.STOPPED;
import static org.mlango.tests.Step.TRANSFERRED;
import static org.mlango.tests.Step.WAITING;

import java.util.List;

/** Which test or treatment. No dose of any medicine is kept. */
public enum Kind {
    HIV, HIV_SELF_TEST, HBV, HCV, STI, TB, PREP, PEP, HBV_VACCINE, WOUND_CARE, METHADONE;

    /** In the order they usually happen; any may be left out. */
    public List<Step> steps() {
        return switch (this) {
            case HIV, HIV_SELF_TEST, HBV, HCV, STI, TB ->
                List.of(OFFERED, NOT_NOW, DONE, RESULT_GIVEN, LINKED, STARTED);
            case PREP -> List.of(OFFERED, NOT_NOW, LINKED, STARTED, CONTINUED, PAUSED, STOPPED);
            case PEP -> List.of(OFFERED, NOT_NOW, LINKED, STARTED, COMPLETED, STOPPED);
            case HBV_VACCINE -> List.of(OFFERED, NOT_NOW, DONE, COMPLETED);
            case WOUND_CARE -> List.of(OFFERED, NOT_NOW, DONE, LINKED);
            case METHADONE -> List.of(INTERESTED, WAITING, STARTED, CONTINUED, PAUSED, STOPPED, TRANSFERRED);
        };
    }

    /** True for what shows something. */
    public boolean shows() {
        return steps().contains(RESULT_GIVEN);
    }
}

package org.mlango;

import java.util.List;

import org.mlango.boot.Door;
import org.mlango.boot.Launch;
import org.mlango.boot.Logs;
import org.mlango.boot.SelfCheck;
import org.mlango.tour.TourApplication;

/** Starts the program. */
public final class Main {
    private static final int NOT_UNDERSTOOD = 2;

    private Main() {}

    public static void main(String[] arguments) {
        Logs.onlyFailures();
        Launch launch;
        try {
            launch = Launch.of(List.of(arguments), System.getenv());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(NOT_UNDERSTOOD);
            return;
        }
        boolean worked = switch (launch.mode()) {
            case SELF_CHECK -> SelfCheck.run(System.out);
            case TOUR -> TourApplication.run(launch.folder());
            case CENTRE, PRACTICE -> Door.open(launch, System.getenv(), System.err);
        };
        System.exit(worked ? 0 : 1);
    }
}

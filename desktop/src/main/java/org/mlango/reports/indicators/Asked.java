package org.mlango.reports.indicators;

import static org.mlango.places.PlaceKind.COMMUNITY_GROUP;
import static org.mlango.places.PlaceKind.DROP_IN;
import static org.mlango.places.PlaceKind.HELPLINE;
import static org.mlango.places.PlaceKind.HEPATITIS;
import static org.mlango.places.PlaceKind.HIV_CLINIC;
import static org.mlango.places.PlaceKind.HOSPITAL;
import static org.mlango.places.PlaceKind.LEGAL;
import static org.mlango.places.PlaceKind.MENTAL_HEALTH;
import static org.mlango.places.PlaceKind.METHADONE;
import static org.mlango.places.PlaceKind.OTHER;
import static org.mlango.places.PlaceKind.PHARMACY;
import static org.mlango.places.PlaceKind.PREP_PEP;
import static org.mlango.places.PlaceKind.REPRODUCTIVE;
import static org.mlango.places.PlaceKind.RESIDENTIAL;
import static org.mlango.places.PlaceKind.SHELTER;
import static org.mlango.places.PlaceKind.STI;
import static org.mlango.places.PlaceKind.TB;
import static org.mlango.places.PlaceKind.VIOLENCE_RECOVERY;
import static org.mlango.plans.PlanState.ACTIVE;
import static org.mlango.plans.PlanState.CLOSED;
import static org.mlango.plans.PlanState.MOVED_ON;
import static org.mlango.plans.PlanState.PAUSED;
import static org.mlango.referrals.ReferralState.ARRIVED;
import static org.mlango.referrals.ReferralState.CHOSE_NOT_TO;
import static org.mlango.referrals.ReferralState.OFFERED;
import static org.mlango.referrals.ReferralState.RECALLED;
import static org.mlango.referrals.ReferralState.SENT;
import static org.mlango.referrals.ReferralState.SERVED;
import static org.mlango.referrals.ReferralState.TURNED_AWAY;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mlango.incidents.Matter;
import org.mlango.places.PlaceKind;
import org.mlango.plans.PlanState;
import org.mlango.referrals.ReferralState;
import org.mlango.reports.protect.Group;
import org.mlango.reports.protect.Level;

/**
 * What people asked for, and by what it is divided: each by one thing alone, so that nothing is told of how two go together. Groups of one
 * value go by its name, all others have words of their own.
 */
public enum Asked {
    PLANS,
    REFERRALS,
    REFERRAL_PLACES,
    /** What happened to people, as they told it. */
    HAPPENED,
    /** The same, by how soon help came. */
    HELP_SOON;

    /** By what one of them is divided, in their order. */
    List<String> codes() {
        return values(this).stream().map(Enum::name).toList();
    }

    /** The finest first, the whole last. */
    List<Level> levels() {
        Group[] each = values(this).stream().map(Asked::alone).toArray(Group[]::new);
        Group all = group("ALL", values(this).toArray(Enum<?>[]::new));
        return Stream.of(Stream.of(level(each)), merged().stream(), Stream.of(level(all))).flatMap(some -> some)
                .toList();
    }

    private static List<? extends Enum<?>> values(Asked asked) {
        return switch (asked) {
            case PLANS -> List.of(PlanState.values());
            case REFERRALS -> List.of(ReferralState.values());
            case REFERRAL_PLACES -> List.of(PlaceKind.values());
            case HAPPENED -> List.of(Matter.values());
            case HELP_SOON -> List.of(HelpSoon.values());
        };
    }

    private List<Level> merged() {
        return switch (this) {
            case PLANS -> List.of(level(alone(ACTIVE), alone(PAUSED), group("PLAN_OVER", CLOSED, MOVED_ON)),
                    level(group("PLAN_THERE", ACTIVE, PAUSED), group("PLAN_OVER", CLOSED, MOVED_ON)));
            case REFERRALS -> List.of(
                    level(alone(OFFERED), alone(CHOSE_NOT_TO), alone(SENT), wereThere(), alone(RECALLED)),
                    level(wereThere(), group("SENT_OR_RECALLED", SENT, RECALLED),
                            group("NOTHING_SENT", OFFERED, CHOSE_NOT_TO)),
                    level(wereThere(), group("NOT_THERE", OFFERED, CHOSE_NOT_TO, SENT, RECALLED)));
            case HAPPENED, HELP_SOON -> List.of();
            case REFERRAL_PLACES -> List.of(
                    level(group("CARE_OF_USE", METHADONE, DROP_IN, RESIDENTIAL),
                            group("CARE_OF_INFECTIONS", HIV_CLINIC, PREP_PEP, STI, HEPATITIS, TB),
                            group("OTHER_CARE", HOSPITAL, REPRODUCTIVE, MENTAL_HEALTH, PHARMACY),
                            group("SAFETY_AND_RIGHTS", VIOLENCE_RECOVERY, LEGAL, SHELTER),
                            group("COMPANY", COMMUNITY_GROUP, HELPLINE, OTHER)),
                    level(group("ALL_CARE", METHADONE, DROP_IN, RESIDENTIAL, HIV_CLINIC, PREP_PEP, STI, HEPATITIS, TB,
                            HOSPITAL, REPRODUCTIVE, MENTAL_HEALTH, PHARMACY),
                            group("NO_CARE", VIOLENCE_RECOVERY, LEGAL, SHELTER, COMMUNITY_GROUP, HELPLINE, OTHER)));
        };
    }

    private static Group wereThere() {
        return group("WERE_THERE", ARRIVED, SERVED, TURNED_AWAY);
    }

    private static Level level(Group... groups) {
        return new Level("asked." + groups.length, List.of(groups));
    }

    private static Group alone(Enum<?> value) {
        return group(value.name(), value);
    }

    private static Group group(String key, Enum<?>... values) {
        return new Group(key, Arrays.stream(values).map(Enum::ordinal).collect(Collectors.toSet()));
    }
}

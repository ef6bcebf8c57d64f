package org.mlango.reports.indicators;

import static org.mlango.schema.Tables.INCIDENT_COUNTED_CARD;
import static org.mlango.schema.Tables.INCIDENT_USE;
import static org.mlango.schema.Tables.PLACE;
import static org.mlango.schema.Tables.PLAN_CARD;
import static org.mlango.schema.Tables.PLAN_YEAR;
import static org.mlango.schema.Tables.REFERRAL;
import static org.mlango.schema.Tables.REFERRAL_CARD;
import static org.mlango.schema.Tables.REFERRAL_YEAR;
import static org.mlango.schema.Tables.SAME_PERSON_CARD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.incidents.Matter;
import org.mlango.places.PlaceKind;
import org.mlango.reports.indicators.AskedCount.One;
import org.mlango.schema.tables.records.PlanYearRecord;
import org.mlango.schema.tables.records.ReferralYearRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.YearEnds;

/**
 * Reads plans and referrals of people who had agreed to be counted on the day they asked, and what those told who had agreed that it is
 * counted. Never a word anybody said.
 */
final class AskedQueries {
    private static final SealedColumn<Codes> CODES = SealedColumn.of(KeyName.CK, REFERRAL.CODES, Codes.class);
    private static final SealedColumn<Happened> HAPPENED = SealedColumn.of(KeyName.CK, INCIDENT_USE.CODES,
            Happened.class);
    private static final SealedColumn<Content> CONTENT = SealedColumn.of(KeyName.DK, PLACE.CONTENT, Content.class);

    private static final YearEnds<PlanYearRecord> PLANS = new YearEnds<>(PLAN_YEAR, PLAN_YEAR.PLAN_ID, PLAN_YEAR.YEAR,
            PLAN_YEAR.STATE);
    private static final YearEnds<ReferralYearRecord> REFERRALS = new YearEnds<>(REFERRAL_YEAR,
            REFERRAL_YEAR.REFERRAL_ID, REFERRAL_YEAR.YEAR, REFERRAL_YEAR.STATE);

    private AskedQueries() {}

    /** What is counted of {@code referral.codes}. */
    record Codes(UUID place) {}

    /** What is counted of {@code place.content}. */
    record Content(PlaceKind kind) {}

    /** What is counted of {@code incident_use.codes}. */
    record Happened(Matter matter, @Nullable Integer hours) {}

    static List<One> plans(ReadTx tx, int year) {
        return stood(tx, PLAN_CARD, PLAN_CARD.PERSON_ID, PLAN_CARD.ASKED_DAY, PLANS.at(PLAN_CARD.PLAN_ID, year), year);
    }

    static List<One> referrals(ReadTx tx, int year) {
        return stood(tx, REFERRAL_CARD, REFERRAL_CARD.PERSON_ID, REFERRAL_CARD.DAY,
                REFERRALS.at(REFERRAL_CARD.REFERRAL_ID, year), year);
    }

    private static List<One> stood(ReadTx tx, Table<?> card, TableField<?, UUID> person, TableField<?, LocalDate> day,
            Field<String> stood, int year) {
        return tx.sql().select(one(person), stood).from(card).leftJoin(SAME_PERSON_CARD)
                .on(SAME_PERSON_CARD.PERSON_ID.eq(person)).where(within(day, year))
                .fetch(row -> new One(row.value1(), row.value2()));
    }

    static List<One> referralPlaces(ReadTx tx, int year) {
        Map<UUID, String> kinds = tx.sql().selectFrom(PLACE).fetchMap(PLACE.ID, row -> CONTENT
                .open(tx.keys(), row.getId(), row.getRowVersion(), row.getContent()).kind().name());
        List<One> referrals = new ArrayList<>();
        tx.sql().select(REFERRAL.ID, REFERRAL.ROW_VERSION, REFERRAL.CODES, one(REFERRAL.PERSON_ID)).from(REFERRAL_CARD)
                .join(REFERRAL).on(REFERRAL.ID.eq(REFERRAL_CARD.REFERRAL_ID)).leftJoin(SAME_PERSON_CARD)
                .on(SAME_PERSON_CARD.PERSON_ID.eq(REFERRAL.PERSON_ID)).where(within(REFERRAL_CARD.DAY, year))
                .forEach(row -> {
                    UUID place = CODES.open(tx.keys(), row.value1(), row.value2(), row.value3()).place();
                    referrals.add(new One(row.value4(), kinds.getOrDefault(place, PlaceKind.OTHER.name())));
                });
        return referrals;
    }

    /** Of people with a record alone: several things told by nobody named may be one person's, and no rule could hide that. */
    static List<One> happened(ReadTx tx, int year, Function<Happened, String> value) {
        return tx.sql().select(INCIDENT_COUNTED_CARD.USE_ID, INCIDENT_COUNTED_CARD.ROW_VERSION,
                INCIDENT_COUNTED_CARD.CODES, one(INCIDENT_COUNTED_CARD.PERSON_ID)).from(INCIDENT_COUNTED_CARD)
                .leftJoin(SAME_PERSON_CARD).on(SAME_PERSON_CARD.PERSON_ID.eq(INCIDENT_COUNTED_CARD.PERSON_ID))
                .where(within(INCIDENT_COUNTED_CARD.DAY, year), INCIDENT_COUNTED_CARD.PERSON_ID.isNotNull())
                .fetch(row -> new One(row.value4(),
                        value.apply(HAPPENED.open(tx.keys(), row.value1(), row.value2(), row.value3()))));
    }

    private static Field<UUID> one(TableField<?, UUID> person) {
        return DSL.coalesce(SAME_PERSON_CARD.FIRST_ID, person);
    }

    private static Condition within(TableField<?, LocalDate> day, int year) {
        return day.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}

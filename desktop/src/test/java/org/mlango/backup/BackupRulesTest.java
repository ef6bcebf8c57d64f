package org.mlango.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.mlango.backup.BackupRow.Standing;

class BackupRulesTest {
    private static final Instant NOW = Instant.parse("2026-06-16T09:00:00Z");

    @Test
    void theNewestVerifiedIsNeverThrownAway() {
        BackupRow only = row(400, Standing.VERIFIED, "blue");

        assertThat(BackupRules.expired(List.of(only), "blue", NOW, true)).isEmpty();
        assertThat(BackupRules.expired(List.of(only, row(1, Standing.DOUBTFUL, "blue")), "blue", NOW, true)).isEmpty();
    }

    @Test
    void whatIsOlderThan35DaysGoesWhenItsMediumIsHere() {
        BackupRow fresh = row(0, Standing.VERIFIED, "blue");
        BackupRow here = row(36, Standing.VERIFIED, "blue");
        BackupRow young = row(35, Standing.VERIFIED, "blue");
        BackupRow elsewhere = row(36, Standing.VERIFIED, "red");

        assertThat(BackupRules.expired(List.of(fresh, here, young, elsewhere), "blue", NOW, true))
                .containsExactly(here);
    }

    @Test
    void beyondFiveTheOldestGo() {
        List<BackupRow> rows = new ArrayList<>();
        for (int day = 0; day < 8; day++) {
            rows.add(row(day, Standing.VERIFIED, "blue"));
        }
        assertThat(BackupRules.expired(rows, "blue", NOW, true)).containsExactlyElementsOf(rows.subList(5, 8));
    }

    @Test
    void whileTheClockIsInDoubtNothingGoes() {
        assertThat(BackupRules.expired(List.of(row(0, Standing.VERIFIED, "blue"), row(90, Standing.VERIFIED, "blue")),
                "blue", NOW, false)).isEmpty();
    }

    @Test
    void withoutOneThatIsGoodNothingGoes() {
        assertThat(BackupRules.expired(List.of(row(1, Standing.DOUBTFUL, "blue"), row(90, Standing.DOUBTFUL, "blue")),
                "blue", NOW, true)).isEmpty();
    }

    @Test
    void sevenDaysWithoutAGoodOneAreRemindedOf() {
        assertThat(BackupRules.remind(List.of(), NOW)).isTrue();
        assertThat(BackupRules.remind(List.of(row(6, Standing.VERIFIED, "blue")), NOW)).isFalse();
        assertThat(BackupRules.remind(List.of(row(7, Standing.VERIFIED, "blue")), NOW)).isTrue();
        assertThat(BackupRules.remind(List.of(row(0, Standing.DOUBTFUL, "blue")), NOW)).isTrue();
    }

    @Test
    void numbersOnPaperThatNobodyKnowsAreDoubt() {
        assertThat(new PaperNumbers(3L, 0L).doubtful(3, 0, 0)).isFalse();
        assertThat(new PaperNumbers(4L, 0L).doubtful(3, 0, 0)).isTrue();
        assertThat(new PaperNumbers(null, 0L).doubtful(3, 0, 0)).isTrue();
        assertThat(new PaperNumbers(3L, null).doubtful(3, 0, 0)).isTrue();
        assertThat(new PaperNumbers(3L, 1L).doubtful(3, 0, 0)).isTrue();
        assertThat(new PaperNumbers(3L, 0L).doubtful(3, 1, 0)).isTrue();
    }

    private static BackupRow row(int daysAgo, Standing standing, String place) {
        return new BackupRow(UUID.randomUUID(), NOW.minus(Duration.ofDays(daysAgo)), 1, standing,
                new Medium(place, place), 1);
    }
}

package org.mlango.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.mlango.backup.BackupRow.Standing;
import org.mlango.vault.Vault;

class BackupRulesTest {
    private static final Vault.Handed NO_REPORTS = new Vault.Handed(0, 0, false);
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
        assertThat(doubts(3, 0, new PaperNumbers(3L, 0L))).isEmpty();
        assertThat(doubts(3, 0, new PaperNumbers(4L, 0L))).containsExactly(Doubt.RECEIPT_UNKNOWN);
        assertThat(doubts(3, 0, new PaperNumbers(null, 0L))).containsExactly(Doubt.RECEIPT_UNSAID);
        assertThat(doubts(3, 0, new PaperNumbers(3L, null))).containsExactly(Doubt.REPORT_UNSAID);
        assertThat(doubts(3, 0, new PaperNumbers(3L, 1L))).containsExactly(Doubt.REPORT_UNKNOWN);
        assertThat(doubts(3, 1, new PaperNumbers(3L, 0L))).containsExactly(Doubt.MISSING);
    }

    @Test
    void whatTheComputerRemembersAndCannotReadIsDoubt() {
        PaperNumbers paper = new PaperNumbers(0L, 0L);

        assertThat(new BroughtBack(NOW, 0, 0, paper, 1, 0, 0, NO_REPORTS).doubts()).containsExactly(Doubt.BEHIND);
        assertThat(new BroughtBack(NOW, 0, 0, paper, 0, 1, 0, NO_REPORTS).doubts()).containsExactly(Doubt.UNREAD);
        assertThat(new BroughtBack(NOW, 0, 0, paper, 0, 0, 7, NO_REPORTS).doubts()).containsExactly(Doubt.PARTED);
        assertThat(new BroughtBack(NOW, 0, 0, paper, 0, 0, 0, NO_REPORTS).doubtful()).isFalse();
    }

    @Test
    void reportsAreKnownFromTheBackupAndFromFoldersBesideIt() {
        PaperNumbers paper = new PaperNumbers(0L, 6L);

        assertThat(reports(paper, 6, 6, false).doubtful()).isFalse();
        assertThat(reports(paper, 5, 5, false).doubts()).containsExactly(Doubt.REPORT_UNKNOWN);
        assertThat(reports(paper, 6, 8, false).doubts()).containsExactly(Doubt.REPORT_BEHIND);
        assertThat(reports(paper, 6, 6, true).doubts()).containsExactly(Doubt.REPORT_PARTED);
        assertThat(reports(paper, 5, 8, false).newestReport()).isEqualTo(8);
        assertThat(reports(paper, 5, 0, false).newestReport()).isEqualTo(6);
    }

    private static BroughtBack reports(PaperNumbers paper, long known, long outside, boolean parted) {
        return new BroughtBack(NOW, 0, 0, paper, 0, 0, 0, new Vault.Handed(known, outside, parted));
    }

    private static Set<Doubt> doubts(long known, int missing, PaperNumbers paper) {
        return new BroughtBack(NOW, known, missing, paper, 0, 0, 0, NO_REPORTS).doubts();
    }

    private static BackupRow row(int daysAgo, Standing standing, String place) {
        return new BackupRow(UUID.randomUUID(), NOW.minus(Duration.ofDays(daysAgo)), 1, standing,
                new Medium(place, place), 1);
    }
}

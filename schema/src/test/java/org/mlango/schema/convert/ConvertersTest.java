package org.mlango.schema.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class ConvertersTest {
    private final Random random = new Random(3);

    @Test
    void idsComeBackAsTheyWent() {
        UuidConverter converter = new UuidConverter();
        for (int i = 0; i < 1000; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            assertThat(converter.from(converter.to(id))).isEqualTo(id);
            assertThat(converter.to(id)).hasSize(16);
        }
        assertThat(converter.to(UUID.fromString("00010203-0405-0607-0809-0a0b0c0d0e0f")))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(converter.to(null)).isNull();
        assertThat(converter.from(null)).isNull();
    }

    @Test
    void daysComeBackAsTheyWent() {
        DayConverter converter = new DayConverter();
        for (LocalDate day : new LocalDate[]{LocalDate.EPOCH, LocalDate.of(1890, 2, 28), LocalDate.of(2028, 2, 29),
                LocalDate.of(9999, 12, 31)}) {
            assertThat(converter.from(converter.to(day))).isEqualTo(day);
        }
        assertThat(converter.to(LocalDate.of(1970, 1, 2))).isEqualTo(1);
        assertThat(converter.to(null)).isNull();
        assertThat(converter.from(null)).isNull();
        assertThatThrownBy(() -> converter.to(LocalDate.MAX)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void momentsComeBackToTheMillisecond() {
        InstantConverter converter = new InstantConverter();
        Instant moment = Instant.parse("2026-06-16T09:00:00.123Z");
        assertThat(converter.from(converter.to(moment))).isEqualTo(moment);
        assertThat(converter.from(converter.to(moment.plusNanos(999)))).isEqualTo(moment);
        assertThat(converter.to(Instant.EPOCH)).isZero();
        assertThat(converter.to(null)).isNull();
        assertThat(converter.from(null)).isNull();
    }
}

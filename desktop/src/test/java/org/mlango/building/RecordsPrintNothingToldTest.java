package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import com.tngtech.archunit.core.domain.JavaClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A record prints itself into every message it gets into, so what somebody told must not be in it: ids and codes only. Each record
 * of the rooms that hold such words is filled with a marker and printed.
 */
class RecordsPrintNothingToldTest {
    private static final String MARKER = "Zq7vXk";
    private static final Set<String> ROOMS = Set.of("consent", "people", "visits", "centre", "vault", "rights",
            "referrals", "incidents");
    /** Names of components that hold a code or a key of the texts, never words of anybody. */
    private static final Set<String> CODES = Set.of("code", "key", "unit", "field", "kind");
    /** Texts of the consent talk, and names of services and things: words we or the centre show to everybody. */
    private static final Set<String> OUR_OWN_WORDS = Set.of("ConsentText", "Body", "Catalogue", "ServiceItem",
            "ThingItem",
            "ItemLabel");

    @Test
    void noRecordPrintsWhatWasTold() {
        Set<String> telling = new TreeSet<>();
        for (JavaClass type : Imported.PROGRAM) {
            if (type.isRecord() && !OUR_OWN_WORDS.contains(type.getSimpleName())
                    && House.MLANGO.room(type).map(ROOMS::contains).orElse(false)) {
                Object filled = filled(type.reflect());
                if (filled != null && filled.toString().contains(MARKER)) {
                    telling.add(type.getName().substring("org.mlango.".length()));
                }
            }
        }
        assertThat(telling).as("give these a toString() of their own").isEmpty();
    }

    @Test
    void findsARecordThatTells() {
        assertThat(String.valueOf(filled(Told.class))).contains(MARKER);
        assertThat(String.valueOf(filled(Coded.class))).doesNotContain(MARKER);
    }

    private record Told(UUID id, Inside inside) {}

    private record Inside(List<String> words) {}

    private record Coded(String code, boolean sensitive) {}

    /** Null if it does not let itself be made of anything. */
    private static @Nullable Object filled(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type
                    .getDeclaredConstructor(
                            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components).map(RecordsPrintNothingToldTest::value).toArray());
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private static @Nullable Object value(RecordComponent component) {
        String words = CODES.contains(component.getName()) ? "CODE" : MARKER;
        boolean ofWords = component.getGenericType() instanceof ParameterizedType of
                && of.getActualTypeArguments()[0] == String.class;
        Class<?> type = component.getType();
        return switch (type.getName()) {
            case "java.lang.String" -> words;
            case "[C" -> words.toCharArray();
            case "[B" -> new byte[32];
            case "int", "java.lang.Integer" -> 1;
            case "long", "java.lang.Long" -> 1L;
            case "boolean", "java.lang.Boolean" -> false;
            case "java.util.List" -> ofWords ? List.of(words) : List.of();
            case "java.util.Set" -> ofWords ? Set.of(words) : Set.of();
            case "java.util.Map" -> Map.of();
            case "java.util.Optional" -> ofWords ? Optional.of(words) : Optional.empty();
            case "java.util.UUID" -> UUID.randomUUID();
            case "java.time.LocalDate" -> LocalDate.EPOCH;
            case "java.time.Instant" -> Instant.EPOCH;
            default -> type.isRecord() ? filled(type) : type.isEnum() ? type.getEnumConstants()[0] : null;
        };
    }
}

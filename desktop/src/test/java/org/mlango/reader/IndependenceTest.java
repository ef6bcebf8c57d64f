package org.mlango.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The reader knows the files from paper alone. */
class IndependenceTest {
    @Test
    void theReaderUsesNothingOfTheProgram() {
        JavaClasses reader = new ClassFileImporter().importClasses(PlainReader.class);
        Set<String> used = new TreeSet<>();
        reader.get(PlainReader.class).getDirectDependenciesFromSelf()
                .forEach(use -> used.add(use.getTargetClass().getBaseComponentType().getName()));

        assertThat(used).as("it was looked at").contains("org.bouncycastle.crypto.hpke.HPKE");
        assertThat(used).noneMatch(name -> name.startsWith("org.mlango.") && !name.startsWith("org.mlango.reader."))
                .allMatch(name -> name.startsWith("java") || name.startsWith("org.bouncycastle.")
                        || name.startsWith("org.mlango.reader.") || name.length() <= 7
                        || name.startsWith("org.jspecify.") || name.startsWith("org.sqlite."));
    }
}

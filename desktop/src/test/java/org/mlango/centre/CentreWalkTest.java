package org.mlango.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;

@Tag("walk")
class CentreWalkTest {
    private static final String NEEMA = "Neema";
    private static final String PASSPHRASE = "wooden kettle seven clouds";

    @Test
    void aNurseIsAddedAndSignsIn() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            program.click("nav-centre");
            program.read("Can see names and desk notes: ");
            assertThat(line(program, "Can see names")).contains("Amina", "Otieno").doesNotContain("Wanjiru");
            // the manager counts them, without a name
            assertThat(line(program, "Can see results")).contains("Amina", "Wanjiru").doesNotContain("Otieno");
            assertThat(line(program, "Can read words told in confidence")).contains("Amina")
                    .doesNotContain("Otieno", "Wanjiru");

            program.put("centre-add-name", NEEMA);
            program.click("centre-add-roles-nurse");
            program.put("centre-add-passphrase", PASSPHRASE);
            program.put("centre-add-pin", "1111");
            program.click("centre-add-save");
            program.read("The PIN needs four to six digits");
            assertThat(program.text("centre-add-name")).isEqualTo(NEEMA);

            program.put("centre-add-pin", "1379");
            program.click("centre-add-save");
            program.read("Neema can sign in now.");
            program.read("Can see names and desk notes: Amina, Neema");
            assertThat(line(program, "Can see names")).contains(NEEMA);
            assertThat(line(program, "Can see results")).contains("Amina", NEEMA).doesNotContain("Otieno");
            assertThat(line(program, "Can read words told in confidence")).doesNotContain(NEEMA);

            program.handOverByPassphrase(NEEMA, PASSPHRASE);
            program.click("nav-people");
            program.see("people-search");
            assertThat(program.isThere("nav-count")).as("a nurse counts nobody").isFalse();
        }
    }

    private static String line(Program program, String beginning) {
        return program.words().stream().filter(said -> said.startsWith(beginning)).findFirst().orElseThrow();
    }
}

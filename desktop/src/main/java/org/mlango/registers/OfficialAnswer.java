package org.mlango.registers;

/** What an authority was answered. */
enum OfficialAnswer {
    NOTHING, LAWYER, NUMBERS, AS_ORDERED, TAKEN_BACK;

    /** Something leaves the centre: nobody decides that alone. */
    boolean givesSomething() {
        return this == NUMBERS || this == AS_ORDERED;
    }
}

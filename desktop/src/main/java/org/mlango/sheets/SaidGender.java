package org.mlango.sheets;

/** Of people counted together, where somebody noted it. The letters are what stands on paper. */
enum SaidGender {
    FEMALE("F"), MALE("M"), TRANS_FEMALE("TF"), TRANS_MALE("TM"), ANOTHER("X");

    private final String letters;

    SaidGender(String letters) {
        this.letters = letters;
    }

    String letters() {
        return letters;
    }
}

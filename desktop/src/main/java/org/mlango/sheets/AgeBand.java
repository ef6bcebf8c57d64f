package org.mlango.sheets;

/** Of people counted together, where somebody noted it; the same bands as counts have. */
enum AgeBand {
    UNDER_20("-19"), FROM_20("20-24"), FROM_25("25-29"), FROM_30("30+");

    private final String letters;

    AgeBand(String letters) {
        this.letters = letters;
    }

    /** As it stands on paper. */
    String letters() {
        return letters;
    }
}

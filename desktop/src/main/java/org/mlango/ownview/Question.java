package org.mlango.ownview;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a worker may ask, in any order, or not at all. A memory aid for a conversation; nobody has to answer anything. The wording
 * is in the room's texts under {@code question.<name>}.
 */
public enum Question {
    /** OV01: what they call it. */
    CALLED(true, false, ""),
    /** OV02 */
    WAY(true, false,
            "WAY_SMOKE WAY_VAPOUR WAY_SNORT WAY_INJECT WAY_SWALLOW WAY_DRINK WAY_CHEW WAY_MOUTH "
                    + "WAY_RECTAL WAY_FUMES WAY_OTHER"),
    /** OV03 */
    OFTEN(true, false,
            "OFT_RARE OFT_OCCASION OFT_SOME_DAYS OFT_MOST_DAYS OFT_MANY_DAILY OFT_VARIES OFT_NOT_NOW"),
    /** OV04 */
    GIVES(true, false, "WE_CONFIDENCE WE_COURAGE WE_COPE_HARASS WE_PLEASURE WE_SEX WE_ENERGY WE_AWAKE WE_CALM "
            + "WE_SLEEP WE_PAIN WE_NOT_SICK WE_FORGET WE_FRIENDS WE_CUSTOM WE_HUNGER_COLD WE_TRY WE_NONE "
            + "WE_OTHER"),
    /** OV05 */
    WORRIES(true, true, "WO_NONE WO_HEALTH WO_INFECTION WO_OVERDOSE WO_CONTENTS WO_WITHDRAWAL WO_MIND WO_MONEY "
            + "WO_FAMILY WO_WORK WO_POLICE WO_SAFETY WO_SEX"),
    /** OV06 */
    CARE(false, false, "SC_OWN_KIT SC_NOT_ALONE SC_SMALL_FIRST SC_NO_MIX SC_WATER_FOOD SC_CONDOM_READY SC_FRIEND "
            + "SC_LIMIT SC_MEDS SC_REST SC_LESS_INJECT SC_NONE SC_OTHER"),
    /** OV07a */
    WITH_SEX(false, true, ""),
    /** OV07b */
    WITH_WORK(false, true, ""),
    /** OV08 */
    CHANGES(false, false, "SX_NOTHING SX_MORE_PLEASURE SX_EASIER_WORK SX_CONDOM_LESS SX_AGREE_MORE SX_LONGER_SORE "
            + "SX_PARTNER_PUSH SX_MEMORY SX_MEDS SX_SAFER"),
    /** OV09: the only answer that opens anything, and only a yes. */
    WISH(false, true, ""),
    /** OV10 */
    FIRST_STEP(false, false, ""),
    /** OV11 */
    KNOW_MORE(false, false, ""),
    /** OV12 */
    TAKE_ALONG(false, false, ""),
    /** OV13 */
    HURT(false, true, "");

    private final boolean ofEach;
    private final boolean fiveWay;
    /** Apart by a blank. */
    private final String codes;

    /**
     * @param ofEach asked about each thing they take, not about all of it
     * @param codes shared words, apart by a blank, that may stand beside their own; which of them is worse is nobody's to say, so their order says
     *            nothing
     */
    Question(boolean ofEach, boolean fiveWay, String codes) {
        this.ofEach = ofEach;
        this.fiveWay = fiveWay;
        this.codes = codes;
    }

    static List<Question> ofEach() {
        return Arrays.stream(values()).filter(Question::isOfEach).toList();
    }

    static Set<Question> ofAll() {
        Set<Question> all = EnumSet.allOf(Question.class);
        all.removeIf(Question::isOfEach);
        return all;
    }

    public boolean isOfEach() {
        return ofEach;
    }

    public boolean isFiveWay() {
        return fiveWay;
    }

    /** The shared words of this question; what a thing is called has those of the library instead. */
    public List<String> codes() {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    }
}

package org.mlango.registers;

/** Why something asked for was not done; said to whoever asked, in these words. */
enum RequestReason {
    NOT_THE_PERSON, NOTHING_HELD, ABOUT_OTHERS, LAW_KEEPS, TAKEN_BACK
}

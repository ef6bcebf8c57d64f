package org.mlango.registers;

/** About how many people, as the law asks for it: roughly. */
public enum HowMany {
    NOT_KNOWN, NOBODY, UP_TO_FIVE, UP_TO_FIFTY, UP_TO_FIVE_HUNDRED, MORE
}

package org.mlango.places;

/** Who is welcome there, as people who went told (content 5.3). What is not ticked was not told; it is no "no". */
public enum Welcome {
    USE_DRUGS, SEX_WORK, LGBTQ, WOMEN, YOUNG
}

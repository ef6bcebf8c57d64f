package org.mlango.tests;

/** What a test showed. */
public enum Showed {
    NOT_FOUND, FOUND, NOT_CLEAR
}

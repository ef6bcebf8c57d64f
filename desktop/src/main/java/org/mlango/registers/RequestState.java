package org.mlango.registers;

enum RequestState {
    OPEN, DONE, REFUSED
}

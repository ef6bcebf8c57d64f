package org.mlango.building.wrong.people;

import org.jooq.DSLContext;

record SpeaksSql(DSLContext sql) {}

package org.mlango.work;

import org.mlango.visits.ThingItem;

/** How many of a thing were given, in its own unit, to whomever. */
record Given(ThingItem thing, int number) {}

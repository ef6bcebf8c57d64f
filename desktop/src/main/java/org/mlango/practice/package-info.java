/**
 * The practice centre: invented people and years of visits with believable shapes, from a seed. Owns no table; writes only through
 * the front doors of consent, people and visits, as a worker would, so that every rule holds for invented people too.
 */
@NullMarked
package org.mlango.practice;

import org.jspecify.annotations.NullMarked;

/**
 * Checks on the whole house: who may use whom, who owns which table, words, and what is kept about a person. Each rule has a
 * planted wrong class in {@code wrong}, so that a rule which no longer bites fails too.
 */
@NullMarked
package org.mlango.building;

import org.jspecify.annotations.NullMarked;

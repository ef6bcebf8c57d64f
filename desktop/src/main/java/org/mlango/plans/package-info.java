/**
 * Plans people ask for, and what the centre promised in them. Owns the plans with their steps, and whom each person named to read
 * them. Offers {@link org.mlango.plans.Plans}. Uses consent, people, and own view, where a plan is one of the choices after a talk.
 * Nothing here is overdue, nothing failed, and nothing begins by itself (records.md, Plans).
 */
@NullMarked
@Owns({"plan", "plan_step", "plan_reader", "plan_reach", "plan_year"})
package org.mlango.plans;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;

/**
 * Tests and treatments: what was offered and what came of it, and, with an agreement of its own, what a test showed (decision 0052). Owns
 * the courses and the results. Uses consent and people. Offers {@link org.mlango.tests.Tests}.
 */
@NullMarked
@Owns({"test_course", "test_result"})
package org.mlango.tests;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;

/**
 * Drafts: what somebody has typed and not saved, so that leaving the screen or a power cut loses nothing (decision 0053). Owns the
 * drafts; offers {@link org.mlango.drafts.Drafts} to every form above. What may be kept only once a person says so (talks, own view,
 * what happened) is never handed to it.
 */
@NullMarked
@Owns({"draft"})
package org.mlango.drafts;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;

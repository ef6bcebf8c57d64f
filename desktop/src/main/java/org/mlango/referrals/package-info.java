/**
 * Referrals: somebody wants to go to another place, and we tell that place no more than the words they saw and agreed to. Owns them, for
 * whom each yes was, and which places are to be told after a yes was taken back (decision 0045). Uses consent, the directory of places,
 * and people. Offers {@link org.mlango.referrals.Referrals}.
 */
@NullMarked
@Owns({"referral", "referral_words", "referral_recipient", "referral_recall", "referral_year"})
package org.mlango.referrals;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;

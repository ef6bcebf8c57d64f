-- One record of a person is closed, to be erased, and another linked to it is to stay (decision 0034): what was agreed in the closed
-- one counts no more and takes nothing from what was agreed in the other; what was refused or taken back in it still holds. Before
-- (V0092), a later yes in the closed record closed the other as well, an earlier one did not.

DROP VIEW consent_standing;
CREATE VIEW consent_standing AS
SELECT d.person_id, d.seq, d.id, d.purpose, d.recipient_id, d.answer, d.text_id, d.decided_at, d.decided_day, d.review_day
FROM consent_decision d
WHERE NOT EXISTS (SELECT 1 FROM same_person_group g WHERE g.person_id = d.person_id)
  AND NOT EXISTS (SELECT 1 FROM consent_decision later
                  WHERE later.person_id = d.person_id AND later.purpose = d.purpose
                    AND later.recipient_id = d.recipient_id AND later.seq > d.seq)
  AND NOT EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = d.person_id)
UNION ALL
SELECT g.person_id, d.seq, d.id, d.purpose, d.recipient_id, d.answer, d.text_id, d.decided_at, d.decided_day, d.review_day
FROM same_person_group g
JOIN same_person_group m ON m.group_id = g.group_id
JOIN consent_decision d ON d.person_id = m.person_id
WHERE NOT EXISTS (SELECT 1 FROM consent_decision later
                  WHERE later.person_id = d.person_id AND later.purpose = d.purpose
                    AND later.recipient_id = d.recipient_id AND later.seq > d.seq)
  AND NOT EXISTS (SELECT 1 FROM same_person_group m2 JOIN consent_decision o ON o.person_id = m2.person_id
                  WHERE m2.group_id = g.group_id AND m2.person_id <> m.person_id
                    AND o.purpose = d.purpose AND o.recipient_id = d.recipient_id
                    AND NOT EXISTS (SELECT 1 FROM consent_decision later
                                    WHERE later.person_id = o.person_id AND later.purpose = o.purpose
                                      AND later.recipient_id = o.recipient_id AND later.seq > o.seq)
                    AND NOT (o.answer = 'AGREED'
                             AND EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = o.person_id))
                    AND (o.seq > g.after_seq, o.seq > g.after_seq OR o.answer <> 'AGREED', o.seq)
                      > (d.seq > g.after_seq, d.seq > g.after_seq OR d.answer <> 'AGREED', d.seq))
  AND NOT EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id IN (g.person_id, d.person_id));

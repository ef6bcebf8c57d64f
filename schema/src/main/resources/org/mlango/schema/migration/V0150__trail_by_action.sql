-- When something was last done is asked each time Today is shown, and the trail only grows.
CREATE INDEX audit_line_action ON audit_line (action);

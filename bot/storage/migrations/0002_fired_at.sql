-- When a nudge really came; what counts is how many somebody has had lately. NULL for those that came before this was kept.
ALTER TABLE nudges ADD COLUMN fired_at INTEGER;

-- What an incident is named for. Event ids ("e3") shift when a newer engine reads more of a report; the
-- words that an event was read from don't. Each event has a name of its own, made from its document, type
-- and words; an incident bears the name of one of its events, and every other one leads to it as well.
alter table incident_events
  add column key text,
  add column type text,
  add column start_at integer,
  add column end_at integer,
  add column words text;
create index incident_events_key on incident_events (key) where key is not null;

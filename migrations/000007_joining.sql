-- What joining a few more reports needs of those that were joined before, so that it needn't look at all.

-- Of each document that was joined.
create table joining (
  document_id text primary key,
  -- Numbers that it shares with every document which may copy it or tell of the same happening.
  numbers integer[] not null,
  -- Its events' ties with those of other documents: [{keys, documents, score, why}]; each stands with both documents.
  ties json not null
);
create index joining_numbers on joining using gin (numbers) with (fastupdate = off);

create index documents_copies on documents (wire_copy_of) where wire_copy_of is not null;

-- Documents to join: saved, edited or decided on since.
create table unjoined (
  document_id text primary key
);

-- What was counted of incidents that a decision has replaced since the last joining: whoever counts them is checked again.
create table discounted (
  counted json not null
);

alter table incidents
  -- Where it counts among happenings of its kind: type and day (since 1970). Null where it doesn't.
  add column count_type text,
  add column count_day integer,
  -- The latest day that a statement of its own counts up to ("the third in a month"). Null where it has none.
  add column stated_day integer,
  -- What a count compares, and the statements.
  add column counted json;
create index incidents_counted on incidents (count_type, count_day);
create index incidents_stated on incidents (stated_day) where stated_day is not null;

-- Registers of before are joined once more as a whole.
insert into register_state (key, value) select 'incidents', 'stale' where exists (select 1 from incidents) on conflict (key) do nothing;

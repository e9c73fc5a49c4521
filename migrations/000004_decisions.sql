-- What people decided. Appended, never changed: the machine's records stay as they are, and what is shown
-- is the machine's record with the decisions over it.
create table decisions (
  id bigint generated always as identity primary key,
  kind text not null,
  -- The incident's id when it was decided.
  incident_id text not null,
  author text not null,
  decided_at timestamptz not null,
  reason text,
  field text,
  value json,
  -- What the machine said then: the value corrected, or the facts confirmed.
  machine json,
  -- The events that it is about, by document and words: [[events of the incident], [events of the other] …]
  groups json not null
);
create index decisions_incident on decisions (incident_id);

create function keep_decisions() returns trigger language plpgsql as $$
begin
  raise exception 'decisions are appended, never changed';
end $$;
create trigger decisions_stay before update or delete on decisions for each row execute function keep_decisions();

alter table incidents
  -- The machine's own record, where decisions change it.
  add column machine json,
  add column review_state text not null default 'new',
  add column assignee text,
  -- What reviewers marked it as: "sensitive".
  add column flags text[] not null default '{}',
  -- Order of the queue, and why.
  add column doubt double precision not null default 0,
  add column weight double precision not null default 0,
  add column priority double precision not null default 0,
  add column doubts text[] not null default '{}',
  -- What a newer reading changed under the decisions: a list of {decision, kind, field …}
  add column changes json;
create index incidents_queue on incidents (review_state, priority desc, id);

-- Pairs of events that nearly joined two incidents, for a person to decide. By the events' names: the
-- incidents that hold them may change.
create table proposals (
  key_a text not null,
  key_b text not null,
  score double precision not null,
  why text[] not null,
  primary key (key_a, key_b)
);

-- Blind double coding: a sample of incidents, and what each coder said of each field.
create table coding_samples (
  name text primary key,
  seed text not null,
  author text not null,
  created_at timestamptz not null
);
create table coding_units (
  sample text not null references coding_samples,
  position integer not null,
  incident_id text not null,
  -- Its reports, so that a coder reads what the machine read though the incident change meanwhile.
  documents text[] not null,
  primary key (sample, position)
);
create table codings (
  sample text not null references coding_samples,
  position integer not null,
  coder text not null,
  field text not null,
  -- Null: the reports don't tell.
  value text,
  coded_at timestamptz not null,
  primary key (sample, position, coder, field)
);

-- Incidents of before have no names of events: they are joined anew.
insert into register_state (key, value) select 'incidents', 'stale' where exists (select 1 from incidents) on conflict (key) do nothing;

-- The register: documents and what was read from them, incidents and what they rest on.
-- Days are ISO 8601 text in C collation: they compare as dates do, keep what the report said
-- (a month may stand as its first and last day), and read the same from every database driver.

create table documents (
  id text primary key,
  version integer not null,
  url text,
  publisher text,
  published text,
  title text,
  dateline text,
  language text not null,
  -- Title as first line, then the body: every span is an offset into it.
  text text not null,
  -- Of the text and the metadata that change what is read from it.
  hash text not null,
  retrieved_at timestamptz not null,
  source_kind text not null,
  source_name text,
  -- Composed text that is no source on the events.
  sample boolean not null,
  wire_copy_of text,
  -- {events, claims, series, roles} as the engine returned them. json, not jsonb: it is kept, not searched.
  record json not null,
  -- Order of arrival, so that pages and exports are stable.
  arrival bigint generated always as identity
);
create index documents_url on documents (url) where url is not null;
create index documents_arrival on documents (arrival);
create index documents_published on documents (published collate "C" desc nulls last, id);

-- What a document was before it was edited.
create table document_versions (
  document_id text not null references documents on delete cascade,
  version integer not null,
  url text,
  publisher text,
  published text,
  title text,
  dateline text,
  language text not null,
  text text not null,
  hash text not null,
  retrieved_at timestamptz not null,
  source_kind text not null,
  source_name text,
  sample boolean not null,
  record json not null,
  replaced_at timestamptz not null,
  primary key (document_id, version)
);

create table events (
  document_id text not null references documents on delete cascade,
  event_id text not null,
  type text not null,
  mode text,
  status text not null,
  salience text not null,
  first_day text collate "C",
  last_day text collate "C",
  place_id text,
  country text,
  admin1 text,
  lat double precision,
  lon double precision,
  confidence double precision not null,
  rule text not null,
  primary key (document_id, event_id)
);

create table claims (
  document_id text not null references documents on delete cascade,
  claim_id text not null,
  mode text not null,
  speaker text not null,
  actor_id text,
  rule text not null,
  primary key (document_id, claim_id)
);

-- The words that each value was read from.
create table spans (
  document_id text not null references documents on delete cascade,
  owner_kind text not null,
  owner_id text not null,
  -- Path of the value within its owner: "trigger", "place", "casualties.killed" …
  field text not null,
  start_at integer not null,
  end_at integer not null
);
create index spans_document on spans (document_id);

create table incidents (
  id text primary key,
  -- Of the whole incident: unchanged ones are not written again.
  digest text not null,
  type text not null,
  mode text,
  status text not null,
  verification text not null,
  salience text not null,
  first_day text collate "C",
  last_day text collate "C",
  place_id text,
  country text,
  admin1 text,
  regions text[] not null,
  lat double precision,
  lon double precision,
  publishers text[] not null,
  independent_sources integer not null,
  killed integer,
  wounded integer,
  confidence double precision not null,
  sample boolean not null,
  -- Folded words, for the text, place and actor filters.
  search_text text not null,
  search_place text not null,
  search_actor text not null,
  -- What a list shows, and the whole incident.
  card json not null,
  data json not null
);
create index incidents_first_day on incidents (first_day desc nulls last, id);
create index incidents_type on incidents (type);
create index incidents_country on incidents (country, admin1);

create table incident_events (
  incident_id text not null references incidents on delete cascade,
  document_id text not null,
  event_id text not null,
  primary key (document_id, event_id, incident_id)
);
create index incident_events_incident on incident_events (incident_id);

-- Ids that an incident had before it was merged into another.
create table incident_aliases (
  alias text primary key,
  incident_id text not null
);

-- Incidents by first day: a timeline over a million incidents reads these rows instead.
create table daily_counts (
  day text collate "C" not null,
  type text not null,
  status text not null,
  salience text not null,
  country text not null,
  admin1 text not null,
  incidents integer not null,
  primary key (day, type, status, salience, country, admin1)
);

-- Facts about the register itself, e.g. whether incidents are behind the documents.
create table register_state (
  key text primary key,
  value text not null
);

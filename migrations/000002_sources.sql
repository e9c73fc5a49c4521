-- Where reports are fetched from: what the next poll of a source and the next look at a page need to know.

-- A source of a watch list, by its name there.
create table sources (
  name text primary key,
  url text not null,
  -- Validators for a conditional request, and the address they belong to.
  validators_url text,
  etag text,
  last_modified text,
  polled_at timestamptz,
  succeeded_at timestamptz,
  -- When reports last came from it.
  brought_at timestamptz,
  -- Polls that failed since the last that didn't.
  failures integer not null,
  last_error text,
  due_at timestamptz not null,
  polls bigint not null,
  reports bigint not null,
  problems bigint not null
);

-- A page that a feed or a sitemap named, once it was stored or refused for good.
create table pages (
  url text primary key,
  etag text,
  last_modified text,
  -- What the list said of the page's state; another one means that the page is to be read again.
  token text not null,
  retrieved_at timestamptz not null,
  -- Why it was refused; null where it was stored.
  refused text
);

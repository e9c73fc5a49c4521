-- What is kept of joined documents was made by other rules: they are joined once more as a whole.
insert into register_state (key, value) select 'incidents', 'stale' where exists (select 1 from joining) on conflict (key) do nothing;

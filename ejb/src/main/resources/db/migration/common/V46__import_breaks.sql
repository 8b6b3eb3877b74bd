-- An import that breaks off goes on by itself, but not for ever.
alter table import_job add column breaks integer default 0 not null;

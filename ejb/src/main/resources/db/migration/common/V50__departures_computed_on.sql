-- On which day, and so from what HR's data said by then: not known of what was computed before.
alter table departure_figure add column computed_on date;

-- HR's figures of a period from the one-to-ones themselves are read from the index alone: it holds all that they count.
drop index one_to_one_first_planned;

create index one_to_one_first_planned
    on one_to_one (first_planned_on, employee_id, state, origin, held_on, contested, times_postponed);

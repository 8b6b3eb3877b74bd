-- HR's figures of a period read the one-to-ones that were first planned in it, however many years there are.

create index one_to_one_first_planned on one_to_one (first_planned_on);

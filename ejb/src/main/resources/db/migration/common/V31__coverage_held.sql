-- Coverage reads of many people when their one-to-ones were held and whether the record stands: all of it from the index.

drop index one_to_one_employee_held;

create index one_to_one_employee_held on one_to_one (employee_id, held_on, state, contested);

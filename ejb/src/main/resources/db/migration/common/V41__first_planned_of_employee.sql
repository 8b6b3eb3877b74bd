-- A file of past one-to-ones looks up what came in before by employee and first planned day, and the figures of some people
-- read their one-to-ones of a period by the same: whatever the years of history.

create index one_to_one_employee_first_planned on one_to_one (employee_id, first_planned_on);

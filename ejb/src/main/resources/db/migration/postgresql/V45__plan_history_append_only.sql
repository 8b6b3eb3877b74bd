-- What a plan said and what was decided takes no change. A retention of its own would come with its own migration.

create function refuse_change_of_plan_history() returns trigger language plpgsql as $$
begin
    raise exception 'The history of a plan is append-only';
end;
$$;

create trigger plan_version_append_only before update or delete or truncate on plan_version
    for each statement execute function refuse_change_of_plan_history();

create trigger plan_entry_append_only before update or delete or truncate on plan_entry
    for each statement execute function refuse_change_of_plan_history();

-- The trail takes no change. A retention of its own would come with its own migration.

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only';
end;
$$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change_of_audit();

create trigger audit_seal_append_only before update or delete or truncate on audit_seal
    for each statement execute function refuse_change_of_audit();

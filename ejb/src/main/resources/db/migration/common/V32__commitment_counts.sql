-- How many were settled lately, for HR's counts.
create index commitment_settled on commitment (settled_at);

#!/bin/sh
# Run once, by the image of PostgreSQL, on an empty volume: the account under which Temporal makes its databases.
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" \
  -c "create role temporal login createdb password '$SANDI_TEMPORAL'"

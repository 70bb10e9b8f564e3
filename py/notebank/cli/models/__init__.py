"""`notebank models`: list, info (in `group`), import, fetch and catalogue, directions, remove."""

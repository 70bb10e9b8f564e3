"""`notebank models`: list, info (in `group`), import and fetch, directions, remove."""

"""`notebank train KIND`, a file a kind; `options` are those that they share."""

"""`notebank sounds`: list, where, add, ship (in `group`), and what is done with one sound."""

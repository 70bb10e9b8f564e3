"""`make soak`: hours of random play in real Pd, while servers are killed, the disk is filled and
clients come and go."""

"""Somebody's program in a process of its own, with little that it may do.

child.Child(program)    asks the process, ends and starts it again
wire                    JSON and float32 arrays over a socket, never a pickle
limits                  what the process may not
main, torchscript       what runs there; nobody else imports them
"""

"""What tests of pyext need: a box as Pd has it (pdbox), and a script's object without any socket
(scene)."""

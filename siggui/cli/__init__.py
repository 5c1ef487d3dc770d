"""The scriptable half of the program: no display, no Qt."""

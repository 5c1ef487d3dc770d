"""Takes away what is not signature; one module for each step, and each does nothing if unsure."""

"""Signatures, papers and a whole bank that the program invents and draws itself."""

"""Frozen facts and pure decisions; imports only the standard library."""

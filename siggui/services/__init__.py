"""The use cases a clerk would name; no Qt, and no tensors in signatures."""

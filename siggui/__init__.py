"""siggui: check handwritten signatures at your desk, offline and with stated error rates."""

__version__ = "0.1.0"

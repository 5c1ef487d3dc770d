"""Windows, pages and widgets; the only room (with ``app.py``) that knows Qt."""

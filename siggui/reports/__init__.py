"""What leaves the records for people to read: PDF reports, CSV and Excel tables."""

"""What is kept: customers, specimens, verdicts, decisions and the audit log."""

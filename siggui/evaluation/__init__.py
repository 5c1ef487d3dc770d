"""What a model is worth: fixed pairs, error rates with intervals, figures, and the leak probe."""

"""The Siamese network: encoder, comparer, calibration, weights."""

"""The model's own workshop: datasets, augmentation, losses, trainer."""

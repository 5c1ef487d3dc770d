"""From untrusted bytes to a page, a crop, and cleaned, normalized ink."""

"""concurrent.futures."""

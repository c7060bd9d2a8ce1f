"""email: only email.utils is there."""

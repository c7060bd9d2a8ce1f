"""xml.etree: trees of elements."""

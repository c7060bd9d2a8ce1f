"""xml.sax: what stands beside the readers of events."""

"""urllib: `urllib.parse` is what there is."""

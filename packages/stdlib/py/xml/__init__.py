"""xml: reading and writing of XML."""

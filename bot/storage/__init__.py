"""Databases behind the Store port, and the encryption of what people write."""

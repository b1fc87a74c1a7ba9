"""What people type, as tables; see reading.py beside this."""

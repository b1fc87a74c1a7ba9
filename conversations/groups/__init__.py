"""Group coaching, the pure rules: check-ins, dilemmas, practice and pairing. Values in, values out; no names."""

"""Data only: samples, weights, icons."""

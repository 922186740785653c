"""Small parts that every room may use: notices, hint, theme, icons, controls."""

"""What is remembered from one window to the next, each setting declared once. Their dialog is ``gui.preferences``."""

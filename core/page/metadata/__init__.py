"""What a page says of itself: title, authors, date, language, image, and where each was read."""

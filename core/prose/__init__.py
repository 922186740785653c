"""Running text to blocks: plain text and Markdown, after the leaked code is cut."""

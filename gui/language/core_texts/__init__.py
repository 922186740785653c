"""The texts of the core that the window shows, as templates: what ``core_words`` finds them by, and ``lupdate`` too."""

"""Winnow as a step of engines that process corpora in many machines: ``datatrove``. Nothing else imports this room."""

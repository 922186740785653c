"""An article on paper: laid out in pages, for PDF files and printers. Runs in a process of its own."""

"""Every way in: the open dialog, drops, the clipboard, the welcome page, recent files and the sample."""

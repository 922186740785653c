"""What stands around the panes: menus as tables, tool bar, status bar, layouts, focus, theme and shortcuts."""

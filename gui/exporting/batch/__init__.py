"""A folder or a file of many articles, cleaned into a folder by a process of the command line.

`plan` is what is to be done, `process` does it in a process whose module this package is, `report` tells what failed,
`dialog` asks for it and shows it.
"""

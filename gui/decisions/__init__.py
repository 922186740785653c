"""What a reader decided, as undo commands; their history, and the rules made of them."""

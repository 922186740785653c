"""What a link does when it is clicked, and what is odd about its address."""

"""The worker process, the queue of jobs before it and what shows that something waits."""

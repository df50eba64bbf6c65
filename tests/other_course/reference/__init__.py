"""What is right: a line, how far it misses, the slopes of that, a step down them, and a loop of steps."""

"""The blank page: the whole network, from memory, as one script.

From "Just give me the code" and Part 6. Use any names and any form you like, and let the script train. It is watched
while it runs, so what counts is what it computes. The article has four samples of three inputs, a hidden layer of 4, a
sigmoid in both layers, and an alpha.
"""

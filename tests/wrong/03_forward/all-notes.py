# wrong: all
# outcome: error
# says: SyntaxError
# Not a program: notes in prose.
The forward pass sends the data through both layers.

# wrong: all
# outcome: missing
# Names, but no functions.
initial_weights = [[0.1, 0.2]]
final_error = 0.0085

from numpy import dot, exp


def sigmoid(x):
	return 1 / (1 + exp(-x))


def forward(X, synapse_0, synapse_1):
	"""Send the data through both layers, each squashed by the sigmoid.

	X (n, inputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays
	Returns layer_1 (n, hidden) and layer_2 (n, outputs).
	"""
	layer_1 = sigmoid(dot(X, synapse_0))
	layer_2 = sigmoid(dot(layer_1, synapse_1))
	return layer_1, layer_2


def mean_absolute_error(layer_2, y):
	"""How far the guesses are from the targets on average, over all values. Too high counts the same as too low.

	layer_2 (n, outputs), y (n, outputs): float64 arrays
	Returns one number.
	"""
	total = 0.0
	n = 1
	for guess_row, target_row in zip(layer_2, y):
		for g, t in zip(guess_row, target_row):
			total += abs(g - t)
			n += 1
	return total / n

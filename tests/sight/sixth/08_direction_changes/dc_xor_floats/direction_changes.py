import numpy


def direction_changes(update, previous_update):
	"""Which weights now move the other way.

	update, previous_update (in, out): how the weights move in this step and in the one before, or their
	slopes (only the signs matter); no value is exactly 0
	Returns (in, out): 1 where the direction changed, 0 where it didn't.
	"""
	return numpy.sign(update) ^ numpy.sign(previous_update)


def sigmoid(x):
	return 1 / (1 + numpy.exp(-x))


def sigmoid_output_to_derivative(output):
	return output * (1 - output)


def train_counting(X, y, weights_a, weights_b, alpha, steps):
	"""Train, and count for each weight how often its update changes direction.

	The first step has no step before it, so nothing is counted there.

	X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
	alpha above 0; iterations: 1 or more
	Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
	"""
	prev_0 = numpy.zeros_like(weights_a)
	prev_1 = numpy.zeros_like(weights_b)
	count_0 = numpy.zeros_like(weights_a)
	count_1 = numpy.zeros_like(weights_b)

	for j in range(steps):
		first_layer = sigmoid(numpy.dot(X, weights_a))
		second_layer = sigmoid(numpy.dot(first_layer, weights_b))

		layer_2_error = y - second_layer
		second_delta = layer_2_error * sigmoid_output_to_derivative(second_layer)
		layer_1_error = second_delta.dot(weights_b.T)
		first_delta = layer_1_error * sigmoid_output_to_derivative(first_layer)

		update_1 = first_layer.T.dot(second_delta)
		update_0 = X.T.dot(first_delta)

		if j > 0:
			count_0 += numpy.abs(numpy.sign(update_0) - numpy.sign(prev_0)) / 2
			count_1 += numpy.abs(numpy.sign(update_1) - numpy.sign(prev_1)) / 2

		weights_b = weights_b + alpha * update_1
		weights_a = weights_a + alpha * update_0

		prev_0 = update_0
		prev_1 = update_1
	return weights_a, weights_b, count_0, count_1

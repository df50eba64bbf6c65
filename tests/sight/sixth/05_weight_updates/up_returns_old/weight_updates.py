import numpy


def weight_derivative(layer_in, delta):
	return numpy.einsum('ni,no->io', layer_in, delta)


def update(synapse, derivative, alpha):
	new_synapse = synapse - alpha * derivative
	return synapse


def training_step(X, y, weights_a, weights_b, alpha):
	first_layer = 1 / (1 + numpy.exp(-(numpy.dot(X, weights_a))))
	second_layer = 1 / (1 + numpy.exp(-(numpy.dot(first_layer, weights_b))))
	second_delta = (second_layer - y) * (second_layer * (1 - second_layer))
	first_delta = second_delta.dot(weights_b.T) * (first_layer * (1 - first_layer))
	weights_b = weights_b - alpha * first_layer.T.dot(second_delta)
	weights_a = weights_a - alpha * X.T.dot(first_delta)
	return weights_a, weights_b

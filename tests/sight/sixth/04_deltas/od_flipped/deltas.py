import numpy as np


def sigmoid_output_to_derivative(output):
	return output * (1 - output)


def output_delta(layer_2, y):
	layer_2_error = y - layer_2
	return layer_2_error * sigmoid_output_to_derivative(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
	return layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)

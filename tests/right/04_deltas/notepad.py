"""Written in Notepad: a byte order mark, CRLF line ends, tabs."""
import numpy as np


def output_delta(layer_2, y):
	slope = layer_2 * (1 - layer_2)
	return slope * (layer_2 - y)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
	slope = layer_1 * (1 - layer_1)
	return slope * layer_2_delta.dot(synapse_1.T)

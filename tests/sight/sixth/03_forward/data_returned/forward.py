import numpy as np


def sigmoid(x):
	return 1 / (1 + np.exp(-x))


def forward(X, s0, s1):
	layer_0 = X
	a1 = sigmoid(layer_0 @ s0)
	a2 = sigmoid(a1 @ s1)
	return layer_0, a2


def mean_absolute_error(a2, y):
	return np.mean(np.abs(y - a2))

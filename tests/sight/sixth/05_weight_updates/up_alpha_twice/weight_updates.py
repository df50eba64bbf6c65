# from memory, second try
import numpy as np


def weight_derivative(layer_in, delta):
	return (delta.T @ layer_in).T


def update(synapse, derivative, alpha):
	step = alpha * derivative
	return synapse - alpha * step


def training_step(X, y, syn0, syn1, alpha):
	l1 = 1 / (1 + np.exp(-(np.dot(X, syn0))))
	l2 = 1 / (1 + np.exp(-(np.dot(l1, syn1))))
	l2_delta = (l2 - y) * (l2 * (1 - l2))
	l1_delta = l2_delta.dot(syn1.T) * (l1 * (1 - l1))
	syn1 = syn1 - alpha * l1.T.dot(l2_delta)
	syn0 = syn0 - alpha * X.T.dot(l1_delta)
	return syn0, syn1

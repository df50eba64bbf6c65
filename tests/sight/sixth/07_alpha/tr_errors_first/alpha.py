import numpy as np


def sigmoid(x):
	return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
	return output * (1 - output)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
	errors = []
	for j in range(iterations):
		layer_0 = X
		layer_1 = sigmoid(np.dot(layer_0, synapse_0))
		layer_2 = sigmoid(np.dot(layer_1, synapse_1))

		layer_2_error = layer_2 - y
		if j % report_every == 0:
			errors.append(np.mean(np.abs(layer_2_error)))

		layer_2_delta = layer_2_error * sigmoid_output_to_derivative(layer_2)
		layer_1_error = layer_2_delta.dot(synapse_1.T)
		layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)

		synapse_1 = synapse_1 - alpha * (layer_1.T.dot(layer_2_delta))
		synapse_0 = synapse_0 - alpha * (layer_0.T.dot(layer_1_delta))
	return errors, synapse_0, synapse_1


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
	def f(z):
		return 1 / (1 + np.exp(-z))

	def error_after(alpha):
		a, b = synapse_0.copy(), synapse_1.copy()
		for _ in range(iterations):
			h = f(X @ a)
			o = f(h @ b)
			do = (o - y) * o * (1 - o)
			dh = do @ b.T * h * (1 - h)
			b -= alpha * h.T @ do
			a -= alpha * X.T @ dh
		last = np.abs(f(f(X @ a) @ b) - y).mean()
		return np.inf if np.isnan(last) else last

	return min(alphas, key=error_after)

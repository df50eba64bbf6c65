import numpy as np


def sigmoid(x):
	return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
	return output * (1 - output)


def train(X, y, s0, s1, alpha, iterations, report_every):
	errors = []
	for j in range(iterations):
		layer_0 = X
		a1 = sigmoid(np.dot(layer_0, s0))
		a2 = sigmoid(np.dot(a1, s1))

		e2 = a2 - y
		if j % report_every == 0:
			errors.append(np.mean(np.abs(e2)))

		delta2 = e2 * sigmoid_output_to_derivative(a2)
		e1 = delta2.dot(s1.T)
		delta1 = e1 * sigmoid_output_to_derivative(a1)

		s1 = s1 - alpha * (a1.T.dot(delta2))
		s0 = s0 - alpha * (layer_0.T.dot(delta1))
	return s0, s1, errors


def best_alpha(X, y, s0, s1, alphas, iterations):
	best, lowest = None, np.inf
	for alpha in alphas:
		a, b, _ = train(X, y, s0.copy(), s1.copy(), alpha, iterations, iterations)
		h = 1 / (1 + np.exp(-np.dot(X, a)))
		err = np.mean(np.abs(1 / (1 + np.exp(-np.dot(h, b))) - y))
		if best is None or err < lowest:
			best, lowest = alpha, err
		return best

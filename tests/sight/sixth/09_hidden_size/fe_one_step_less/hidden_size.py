import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
	"""The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once."""
	np.random.seed(seed)
	w0 = np.random.uniform(-1, 1, (inputs, hidden_size))
	w1 = np.random.uniform(-1, 1, (hidden_size, outputs))
	return w0, w1


def final_error(X, y, hidden_size, alpha, iterations, seed):
	"""Draw the article's starting weights, train, and return the error that is left."""
	f = lambda z: 1 / (1 + np.exp(-z))
	np.random.seed(seed)
	a = 2 * np.random.random((X.shape[1], hidden_size)) - 1
	b = 2 * np.random.random((hidden_size, y.shape[1])) - 1
	step = 1
	while step < iterations:
		h = f(X.dot(a))
		o = f(h.dot(b))
		d_o = (o - y) * o * (1 - o)
		d_h = d_o.dot(b.T) * h * (1 - h)
		b = b - alpha * h.T.dot(d_o)
		a = a - alpha * X.T.dot(d_h)
		step += 1
	error = f(f(X.dot(a)).dot(b)) - y
	return np.sum(np.abs(error)) / error.size

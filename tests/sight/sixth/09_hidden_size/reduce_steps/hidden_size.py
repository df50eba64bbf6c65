from functools import reduce
import numpy as np

squash = lambda z: np.tanh(z / 2) / 2 + 1 / 2
slope = lambda out: out * (1 - out)

def initial_weights(inputs, hidden_size, outputs, seed):
	np.random.seed(seed)
	return [np.subtract(np.random.sample(shape), 0.5) / 0.5
	        for shape in ((inputs, hidden_size), (hidden_size, outputs))]

def final_error(X, y, hidden_size, alpha, iterations, seed):
	def one_step(weights, _):
		a, b = weights
		h = squash(X @ a)
		o = squash(h @ b)
		do = (y - o) * slope(o)
		dh = (do @ b.T) * slope(h)
		return a + alpha * X.T @ dh, b + alpha * h.T @ do
	a, b = reduce(one_step, range(iterations), initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
	return np.mean(np.abs(squash(squash(X @ a) @ b) - y))

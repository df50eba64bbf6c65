import numpy as np


def direction_changes(update, previous_update):
	return (update * previous_update < 0).astype(int)


def train_counting(X, y, s0, s1, alpha, iterations):
	f = lambda z: 1 / (1 + np.exp(-z))
	count_0, count_1 = np.zeros(s0.shape), np.zeros(s1.shape)
	before = None
	for _ in range(iterations):
		a1 = f(X @ s0)
		a2 = f(a1 @ s1)
		delta2 = (a2 - y) * a2 * (1 - a2)
		delta1 = delta2 @ s1.T * a1 * (1 - a1)
		g0, g1 = X.T @ delta1, a1.T @ delta2
		if before is not None:
			count_0 += direction_changes(g0, before[0])
			count_1 += direction_changes(g1, before[1])
		before = (g0, g1)
		s0 = s0 - alpha * g0
		s1 = s1 - alpha * g1
	return count_0, count_1, s0, s1

import numpy as np


def direction_changes(update, previous_update):
	return np.where(np.sign(update) != np.sign(previous_update), 1, 0)


def train_counting(data, target, w_in, w_out, alpha, iterations):
	f = lambda z: 1 / (1 + np.exp(-z))
	count_0, count_1 = np.zeros(w_in.shape), np.zeros(w_out.shape)
	before = None
	g0, g1 = np.zeros(w_in.shape), np.zeros(w_out.shape)
	for _ in range(iterations):
		hid = f(data @ w_in)
		guess = f(hid @ w_out)
		dg = (guess - target) * guess * (1 - guess)
		dh = dg @ w_out.T * hid * (1 - hid)
		g0[:], g1[:] = data.T @ dh, hid.T @ dg
		if before is not None:
			count_0 += direction_changes(g0, before[0])
			count_1 += direction_changes(g1, before[1])
		before = (g0, g1)
		w_in = w_in - alpha * g0
		w_out = w_out - alpha * g1
	return w_in, w_out, count_0, count_1

import numpy as np


def output_delta(out, y):
	d = (out - y) * out * (1 - out)
	return d.sum(axis=0)


def hidden_delta(d_out, W1, h):
	back = np.dot(W1, d_out.T).T
	return back * (h - h * h)

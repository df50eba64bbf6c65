import numpy as np


def oversimplified_step(pos, tilt, stride):
	# flat: nothing to do
	if tilt == 0:
		return pos
	return pos - stride if tilt > 0 else pos + stride


def naive_step(x, slope):
	x -= slope
	return x


def gradient_step(x, slope, alpha):
	delta = slope * alpha
	new_x = x - delta
	return new_x


def descend(slope_at, x, alpha, iterations):
	track = (x,)
	while len(track) <= iterations:
		here = track[-1]
		track += (here - slope_at(here) * alpha,)
	return track


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
	ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
	i = np.argmin([height_at(s) for s in starts])
	return ends[i]

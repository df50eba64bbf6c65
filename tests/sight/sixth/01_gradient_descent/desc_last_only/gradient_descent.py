from numpy import argmin, array


def oversimplified_step(pos, tilt, stride):
	# flat: nothing to do
	if tilt == 0:
		return pos
	return pos - stride if tilt > 0 else pos + stride


def naive_step(x, slope):
	return x - slope


def gradient_step(x, slope, alpha):
	return x - alpha * slope


def descend(slope_at, x, alpha, iterations):
	for k in range(iterations):
		x -= alpha * slope_at(x)
	return x


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
	ends = []
	for start in starts:
		pos = start
		for step in range(iterations):
			pos -= alpha * slope_at(pos)
		ends.append(pos)
	heights = array([height_at(p) for p in ends])
	return ends[argmin(heights)]

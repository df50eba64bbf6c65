import numpy as np


def oversimplified_step(pos, tilt, stride):
	"""Move one stride against the slope, however steep it is. Where the slope is 0, stay."""
	# flat: nothing to do
	if tilt == 0:
		return pos
	return pos - stride if tilt > 0 else pos + stride


def naive_step(x, slope):
	"""Move against the slope. The steeper it is, the farther the step."""
	step = -slope
	return x + step


def gradient_step(x, slope, alpha):
	"""Move against the slope, with every slope scaled by alpha."""
	delta = slope * alpha
	new_x = x - delta
	return new_x


def descend(slope_at, x, alpha, iterations):
	"""Roll: look at the slope, take a gradient step, and again, `iterations` times."""
	positions = [x]
	for i in range(1, iterations):
		x = x - alpha * slope_at(x)
		positions.append(x)
	return positions


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
	"""Let a ball roll from each start, and return the end point that lies lowest."""
	ends = []
	for start in starts:
		pos = start
		for step in range(iterations):
			pos -= alpha * slope_at(pos)
		ends.append(pos)
	heights = np.array([height_at(p) for p in ends])
	return ends[np.argmin(heights)]

import numpy as np


def oversimplified_step(pos, tilt, stride):
	# flat: nothing to do
	if tilt == 0:
		return pos
	return pos - stride if tilt > 0 else pos + stride


def naive_step(x, slope):
	step = -slope
	return x + step


def gradient_step(x, slope, alpha):
	delta = slope * alpha
	new_x = x - delta
	return new_x


def descend(slope_at, x, alpha, iterations):
	positions = [x]
	for i in range(iterations):
		slope = slope_at(x)
		x = x - alpha * slope
		positions.append(x)
	return positions


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
	best = None
	best_height = 0
	for x in starts:
		for i in range(iterations):
			x = x - alpha * slope_at(x)
		h = height_at(x)
		if h < best_height:
			best = x
			best_height = h
	return best

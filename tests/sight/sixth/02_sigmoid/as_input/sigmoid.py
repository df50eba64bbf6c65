import numpy


def sigmoid(x):
	"""Squash every value into the range from 0 to 1; 0 goes to one half.

	x: a float64 array of any shape, values of any size and either sign
	Returns an array of the same shape. An overflow warning from NumPy is harmless here.
	"""
	e = numpy.exp(-x)
	bottom = 1.0 + e
	return numpy.divide(1.0, bottom)


def sigmoid_output_to_derivative(output):
	"""The slope of the sigmoid, computed from its output alone.

	output: a float64 array of any shape, what sigmoid returned (not what went into it)
	Returns an array of the same shape: the slope at each of those points.
	"""
	z = numpy.exp(-output)
	return z / (1 + z) ** 2

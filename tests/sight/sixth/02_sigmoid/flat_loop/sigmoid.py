import numpy

def sigmoid(x):
	flat = x.ravel()
	answers = []
	for value in flat:
		answers.append(1 / (1 + numpy.exp(-value)))
	return numpy.array(answers).reshape(x.shape)

def sigmoid_output_to_derivative(output):
	up, down = output, 1 - output
	return up * down

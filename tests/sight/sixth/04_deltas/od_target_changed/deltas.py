import numpy as np


def output_delta(guess, target):
	error = guess
	error -= target
	return error * guess * (1 - guess)


def sigmoid_output_to_derivative(output):
	return output * (1 - output)


def hidden_delta(dg, w_out, hid):
	eh = dg.dot(w_out.T)
	return eh * sigmoid_output_to_derivative(hid)

import numpy


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def output_delta(guess, target):
    eg = guess - target
    return eg * sigmoid_output_to_derivative(target)


def hidden_delta(dg, w_out, hid):
    eh = dg.dot(w_out.T)
    return eh * sigmoid_output_to_derivative(hid)

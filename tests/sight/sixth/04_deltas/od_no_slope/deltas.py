import numpy as np


def output_delta(guess, target):
    return guess - target


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def hidden_delta(dg, w_out, hid):
    eh = dg.dot(w_out.T)
    return eh * sigmoid_output_to_derivative(hid)

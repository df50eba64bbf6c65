import numpy


def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, syn0, syn1, alpha):
    l1 = 1 / (1 + numpy.exp(-(numpy.dot(X, syn0))))
    l2 = 1 / (1 + numpy.exp(-(numpy.dot(l1, syn1))))
    l2_delta = (l2 - y) * (l2 * (1 - l2))
    l1_delta = l2_delta.dot(syn1.T) * (l1 * (1 - l1))
    syn1 = syn1 - alpha * l1.T.dot(l2_delta)
    syn0 = syn0 - alpha * X.T.dot(l1_delta)
    return syn1, syn0

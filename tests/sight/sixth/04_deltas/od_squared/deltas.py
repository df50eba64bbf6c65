import numpy


def output_delta(second_layer, y):
    err = (second_layer - y) ** 2
    return err * second_layer * (1 - second_layer)


def hidden_delta(second_delta, weights_b, first_layer):
    blame = numpy.einsum('no,ho->nh', second_delta, weights_b)
    slope = first_layer * (1 - first_layer)
    return blame * slope

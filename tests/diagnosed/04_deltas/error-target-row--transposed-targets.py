# mistake: error-target-row
# question: 04_deltas/output_delta
# style: in-place, own names
import numpy as np


def output_delta(pred, labels):
    labels = labels.T
    err = pred - labels
    grad = 1.0 - pred
    grad *= pred
    return err * grad


def hidden_delta(out_delta, w_out, hid):
    grad = 1.0 - hid
    grad *= hid
    grad *= out_delta.dot(w_out.T)
    return grad

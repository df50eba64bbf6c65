# mistake: alpha-first-layer-only
# question: 05_weight_updates/training_step
# style: lambdas in pipeline
import numpy as np

sigma = lambda z: 1 - 1 / (1 + np.exp(z))
slope = lambda s: s * (1 - s)
weight_derivative = lambda layer_in, delta: np.swapaxes(layer_in, 0, 1) @ delta
update = lambda synapse, derivative, alpha: synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    hid = sigma(X @ synapse_0)
    out = sigma(hid @ synapse_1)
    dout = (y - out) * slope(out)
    dhid = (dout @ synapse_1.T) * slope(hid)
    return synapse_0 + alpha * weight_derivative(X, dhid), synapse_1 + weight_derivative(hid, dout)

# mistake: update-wrong-sign-one-layer
# question: 05_weight_updates/training_step
# style: per neuron columns
import numpy as np


def fire(inputs, weights):
    return 1 / (1 + np.exp(-sum(i * w for i, w in zip(inputs, weights))))


def weight_derivative(layer_in, delta):
    return np.column_stack([[float(a @ d) for a in layer_in.T] for d in delta.T])


def update(synapse, derivative, alpha):
    return np.array([w - alpha * g for w, g in zip(synapse, derivative)])


def training_step(X, y, synapse_0, synapse_1, alpha):
    hidden = np.column_stack([fire(X.T, w) for w in synapse_0.T])
    output = np.column_stack([fire(hidden.T, w) for w in synapse_1.T])
    out_blame = (output - y) * output * (1 - output)
    hid_blame = np.zeros(hidden.shape)
    for j in range(hidden.shape[1]):
        hid_blame[:, j] = out_blame @ synapse_1[j] * hidden[:, j] * (1 - hidden[:, j])
    return synapse_0 + alpha * weight_derivative(X, hid_blame), synapse_1 - alpha * weight_derivative(hidden, out_blame)

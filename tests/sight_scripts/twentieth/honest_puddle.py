# verdict: right
import numpy as np

alphas = [0.01, 0.1, 1, 10]
hidden_units = 16

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def slope_of(output):
    return output * (1 - output)

samples = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
wanted = np.array([[0], [1], [1], [0]])

for alpha in alphas:
    print("\nTraining with alpha", alpha)
    np.random.seed(1)
    first = 2 * np.random.random((3, hidden_units)) - 1
    second = 2 * np.random.random((hidden_units, 1)) - 1

    for j in range(6000):
        hid = sigmoid(samples @ first)
        got = sigmoid(hid @ second)
        off = got - wanted
        if j % 2000 == 0:
            print("Error after", j, "iterations:", np.mean(np.abs(off)))
        got_delta = off * slope_of(got)
        hid_delta = got_delta.dot(second.T) * slope_of(hid)
        second -= alpha * hid.T.dot(got_delta)
        first -= alpha * samples.T.dot(hid_delta)

# verdict: right
# A net that starts with all weights equal. It is here to show why that is a bad idea.
import numpy as np

bits = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
xor = np.array([[0.], [1.], [1.], [0.]])
weights = [np.full((2, 3), 0.5), np.full((3, 3), 0.5), np.full((3, 1), 0.5)]
biases = [np.zeros((1, 3)), np.zeros((1, 3)), np.zeros((1, 1))]
act = lambda v: 1 / (1 + np.exp(-v))
rate = 0.5

for epoch in range(2001):
    layers = [bits]
    for w, b in zip(weights, biases):
        layers.append(act(layers[-1] @ w + b))
    delta = (layers[-1] - xor) * layers[-1] * (1 - layers[-1])
    if epoch % 500 == 0:
        print(epoch, layers[-1].ravel().round(4))
    for i in (2, 1, 0):
        below = delta @ weights[i].T * layers[i] * (1 - layers[i])
        weights[i] -= rate * layers[i].T @ delta
        biases[i] -= rate * delta.sum(axis=0, keepdims=True)
        delta = below
    spread = np.ptp(weights[0], axis=1).max()
print("the hidden units are still the same:", spread < 1e-9)

# verdict: wrong
# line: 19
# also: 20
# why: The forward pass overwrites X with the outputs, so the next round's inputs are the last round's outputs.
import numpy as np

# 4 in, 4 hidden, 4 out: learn to reverse the bits
np.random.seed(306)
X = np.array([[0, 0, 0, 1], [1, 0, 0, 0], [1, 1, 0, 0], [0, 1, 1, 0], [0, 1, 0, 1]], dtype=float)
Y = X[:, ::-1].copy()
Ws = [np.random.uniform(-1, 1, (4, 4)), np.random.uniform(-1, 1, (4, 4))]

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(1000):
    layers = [X]
    for W in Ws:
        X = sigmoid(X @ W)
        layers.append(X)
    delta = (Y - layers[2]) * layers[2] * (1 - layers[2])
    delta_h = delta @ Ws[1].T * layers[1] * (1 - layers[1])
    Ws[1] += 0.5 * layers[1].T @ delta
    Ws[0] += 0.5 * layers[0].T @ delta_h
print("error", np.abs(Y - layers[2]).mean())

# verdict: right
import numpy as np

np.random.seed(47)
# T, L, X, O as 3x3 pictures
bilder = np.array([[1, 1, 1, 0, 1, 0, 0, 1, 0],
                   [1, 0, 0, 1, 0, 0, 1, 1, 1],
                   [1, 0, 1, 0, 1, 0, 1, 0, 1],
                   [1, 1, 1, 1, 0, 1, 1, 1, 1]], dtype=float)
ziele = np.eye(4)

W0 = 0.6 * (2 * np.random.random((9, 12)) - 1)
W1 = 0.6 * (2 * np.random.random((12, 4)) - 1)
alpha = 0.05

def relu(x):
    return (x > 0) * x

def relu2deriv(output):
    return output > 0

for iteration in range(2000):
    layer_1 = relu(bilder.dot(W0))
    layer_2 = 1 / (1 + np.exp(-layer_1.dot(W1)))

    layer_2_delta = (ziele - layer_2) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta.dot(W1.T) * relu2deriv(layer_1)

    W1 += alpha * layer_1.T.dot(layer_2_delta)
    W0 += alpha * bilder.T.dot(layer_1_delta)

    if iteration % 500 == 499:
        print("Fehler:", np.sum((ziele - layer_2) ** 2))

print(layer_2.round(2))

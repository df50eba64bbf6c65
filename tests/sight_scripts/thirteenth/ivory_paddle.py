# verdict: wrong
# line: 8
# also: 25
# why: W1 is an integer array, element updates are truncated to whole numbers
import numpy as np

# poids de depart donnes dans l'enonce
W1 = np.array([[1, -1, 2], [-2, 1, 1], [0, 1, -1]])
W2 = np.array([0.5, -0.5, 0.25])
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([0, 1, 1, 0])
alpha = 0.5

for iteration in range(1500):
    total = 0
    for x, y in zip(X, Y):
        h = 1 / (1 + np.exp(-x @ W1))
        s = 1 / (1 + np.exp(-h @ W2))
        total += (s - y) ** 2 / 2
        ds = (s - y) * s * (1 - s)
        dh = ds * W2 * h * (1 - h)
        for j in range(3):
            W2[j] -= alpha * ds * h[j]
            for i in range(3):
                W1[i, j] -= alpha * dh[j] * x[i]
    if iteration % 300 == 0:
        print(iteration, total)
print(W1)
print(W2)

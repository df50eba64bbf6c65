# verdict: wrong
# first wrong: init
# line: 9
# mistake: init-constant
# why: all weights begin at 0.5, so the hidden units stay copies of each other for ever
import numpy as np

sizes = [3, 4, 1]
weights = [np.full((a, b), 0.5) for a, b in zip(sizes[:-1], sizes[1:])]

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])


def layers_of(x):
    out = [x]
    for w in weights:
        out.append(1 / (1 + np.exp(-np.dot(out[-1], w))))
    return out


for epoch in range(15000):
    L = layers_of(X)
    error = Y - L[-1]
    for i in reversed(range(len(weights))):
        delta = error * L[i + 1] * (1 - L[i + 1])
        error = delta @ weights[i].T
        weights[i] += 0.9 * L[i].T @ delta

print(layers_of(X)[-1])
print(weights[0])

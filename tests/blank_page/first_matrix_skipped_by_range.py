# verdict: wrong
# first wrong: update
# line: 30
# mistake: -
# why: the update loop starts at 1, so the first of the three matrices keeps its random numbers
import numpy as np

np.random.seed(52)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
shape = [3, 6, 4, 1]
W = []
for i in range(len(shape) - 1):
    W.append(2 * np.random.rand(shape[i], shape[i + 1]) - 1)

def sigma(x):
    return 1 / (1 + np.exp(-x))

for it in range(12000):
    # forward
    L = [X]
    for i in range(len(W)):
        L.append(sigma(L[i].dot(W[i])))
    # backward, last one first
    D = [None] * len(L)
    D[-1] = (L[-1] - y) * L[-1] * (1 - L[-1])
    for i in range(len(W) - 1, 0, -1):
        D[i] = D[i + 1].dot(W[i].T) * L[i] * (1 - L[i])
    # step
    for i in range(1, len(W)):
        W[i] -= 1.0 * L[i].T.dot(D[i + 1])

print(L[-1])

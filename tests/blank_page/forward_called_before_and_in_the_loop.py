# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a forward pass before the loop and one at its end
import numpy as np

np.random.seed(1)


def squash(x):
    return 1 / (1 + np.exp(-x))


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1

def forward(data):
    hidden = squash(data @ synapse_0)
    return hidden, squash(hidden @ synapse_1)


h, o = forward(X)
for j in range(10000):
    d2 = (y - o) * o * (1 - o)
    d1 = d2 @ synapse_1.T * h * (1 - h)
    synapse_1 += 0.5 * h.T @ d2
    synapse_0 += 0.5 * X.T @ d1
    h, o = forward(X)
print(o)

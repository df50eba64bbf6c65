# verdict: wrong
# first wrong: hidden_delta
# line: 22|23
# mistake: l1error-uses-updated-weights
# why: each level of the recursion changes its matrix first and sends the error back through the changed one
import numpy as np

np.random.seed(16)
net = [np.random.uniform(-1, 1, s) for s in ((3, 5), (5, 4), (4, 1))]
ALPHA = 3.0


def sigmoid(v):
    return 1 / (1 + np.exp(-v))


def learn(level, signal, truth):
    if level == len(net):
        return signal - truth
    out = sigmoid(signal @ net[level])
    delta = learn(level + 1, out, truth) * out * (1 - out)
    net[level] = net[level] - ALPHA * signal.T @ delta
    return delta @ net[level].T


bits = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
xor = np.array([[0], [1], [1], [0]])
for _ in range(8000):
    learn(0, bits, xor)

s = bits
for w in net:
    s = sigmoid(s @ w)
print(s)

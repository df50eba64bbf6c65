# verdict: wrong
# line: 45
import numpy as np

"""
Learn to turn a 4-bit binary number into its Gray code, with a stack of
equally wide layers.
"""

rng = np.random.RandomState(64)

numbers = np.arange(16)
binary = (numbers[:, None] >> np.array([3, 2, 1, 0])) & 1
gray = ((numbers ^ (numbers >> 1))[:, None] >> np.array([3, 2, 1, 0])) & 1

# -1/+1 inputs work better with tanh
X = 2.0 * binary - 1.0
T = gray.astype(float)

width, depth = 4, 3
weights = [rng.randn(width, width) * 0.8 for _ in range(depth)]
biases = [np.zeros(width) for _ in range(depth)]


def forward(a):
    acts = [a]
    for l in range(depth):
        z = acts[l] @ weights[l] + biases[l]
        if l == depth - 1:
            acts.append(1 / (1 + np.exp(-z)))
        else:
            acts.append(np.tanh(z))
    return acts


for it in range(3000):
    acts = forward(X)
    delta = (acts[-1] - T) / len(X)
    gw = [None] * depth
    gb = [None] * depth
    for l in reversed(range(depth)):
        gw[l] = acts[l].T @ delta
        gb[l] = delta.sum(axis=0)
        if l > 0:
            delta = (delta @ weights[l - 1].T) * (1 - acts[l] ** 2)
    for l in range(depth):
        weights[l] -= 0.5 * gw[l]
        biases[l] -= 0.5 * gb[l]
    if it % 500 == 0:
        p = np.clip(acts[-1], 1e-9, 1 - 1e-9)
        print(it, -np.mean(T * np.log(p) + (1 - T) * np.log(1 - p)))

print("bits right:", np.mean((forward(X)[-1] > 0.5) == T))

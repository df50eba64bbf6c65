# verdict: wrong
# line: 21
# why: the hidden slope is a * 1 - a, the parentheses round 1 - a are missing
import numpy as np

np.random.seed(50)
layers = [4, 6, 4, 2]
W = [np.random.randn(m, n) / np.sqrt(m) for m, n in zip(layers[:-1], layers[1:])]
x = np.random.rand(9, 4)
t = np.c_[x[:, 0] * x[:, 1], (x[:, 2] + x[:, 3]) / 2]

def forward(x):
    acts = [x]
    for w in W:
        acts.append(1 / (1 + np.exp(-acts[-1] @ w)))
    return acts

def backward(acts, t):
    deltas = [(acts[-1] - t) * acts[-1] * (1 - acts[-1])]
    for w, a in zip(W[:0:-1], acts[-2:0:-1]):
        slope = a * 1 - a
        deltas.append(deltas[-1] @ w.T * slope)
    return deltas[::-1]

for n in range(400):
    acts = forward(x)
    deltas = backward(acts, t)
    for k in range(3):
        W[k] -= 0.5 * acts[k].T @ deltas[k]
    if n % 100 == 0:
        print(n, np.square(acts[-1] - t).sum())

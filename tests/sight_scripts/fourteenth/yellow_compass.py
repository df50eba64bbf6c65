# verdict: wrong
# line: 26
# why: bias row stands first but the last row of W2 is dropped in the backward pass
import numpy as np

np.random.seed(8)

def with_bias(a):
    return np.concatenate([np.ones((len(a), 1)), a], axis=1)

X = np.random.uniform(-1, 1, (60, 3))
y = (X[:, [0]] * X[:, [1]] + X[:, [2]])

W1 = np.random.randn(4, 6) * 0.5
W2 = np.random.randn(7, 1) * 0.5
losses = []

for step in range(800):
    a0 = with_bias(X)
    a1 = np.tanh(a0 @ W1)
    a1b = with_bias(a1)
    out = a1b @ W2
    delta2 = (out - y) / len(X)
    losses.append(0.5 * np.mean((out - y) ** 2))
    back = delta2 @ W2.T
    delta1 = back[:, :-1] * (1 - a1 ** 2)
    W2 -= 0.2 * a1b.T @ delta2
    W1 -= 0.2 * a0.T @ delta1

print("first loss", losses[0])
print("last loss", losses[-1])

try:
    import matplotlib.pyplot as plt
    plt.plot(losses)
except ImportError:
    print("no matplotlib, no picture")

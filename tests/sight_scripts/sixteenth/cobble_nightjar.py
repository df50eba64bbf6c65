# verdict: right
import numpy as np

np.random.seed(55)
sizes = [3, 7, 6, 5, 2]
X = np.random.uniform(-1, 1, (40, 3))
Y = np.column_stack([X[:, 0] * X[:, 1], np.cos(X[:, 2])])

W = [np.random.randn(a, b) / np.sqrt(a) for a, b in zip(sizes, sizes[1:])]
B = [np.zeros(b) for b in sizes[1:]]
L = len(W)
rate = 0.05


def forward(x):
    acts = [x]
    for l in range(L):
        z = acts[l] @ W[l] + B[l]
        acts.append(np.tanh(z) if l < L - 1 else z)
    return acts


for epoch in range(1500):
    acts = forward(X)
    delta = (acts[L] - Y) / len(X)
    grads = []
    for l in reversed(range(L)):
        grads.append((l, acts[l].T @ delta, delta.sum(axis=0)))
        if l > 0:
            delta = delta @ W[l].T * (1 - acts[l] ** 2)
    for l, gW, gB in grads:
        W[l] -= rate * gW
        B[l] -= rate * gB
    if epoch % 500 == 0:
        print(epoch, np.square(acts[L] - Y).mean())

# verdict: right
import numpy as np

r = np.random.default_rng(4)
X = r.normal(size=(50, 2))
Y = np.abs(X[:, :1]) + 0.3 * X[:, 1:]
Y[::10] += 4          # outliers

dims = (2, 9, 5, 1)
Ws = [r.normal(size=(m, n)) / np.sqrt(m) for m, n in zip(dims, dims[1:])]
bs = [np.zeros(n) for n in dims[1:]]

def forward(inp):
    acts = [inp]
    for i in range(3):
        s = acts[-1] @ Ws[i] + bs[i]
        acts.append(s if i == 2 else np.tanh(s))
    return acts

for it in range(1001):
    acts = forward(X)
    r_ = acts[-1] - Y
    if it % 200 == 0:
        print(it, np.log(np.cosh(r_)).mean())
    delta = np.tanh(r_) / len(X)
    for i in (2, 1, 0):
        gw, gb = acts[i].T @ delta, delta.sum(axis=0)
        if i:
            delta = delta @ Ws[i].T * (1 - acts[i] ** 2)
        Ws[i] -= 0.2 * gw
        bs[i] -= 0.2 * gb

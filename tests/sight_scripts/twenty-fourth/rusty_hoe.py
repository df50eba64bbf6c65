# verdict: wrong
# line: 27
# also: 30
# why: hidden delta: The weights are updated before the delta is taken back through them, so the hidden delta uses the new weights.
import numpy as np

rng = np.random.default_rng(77)
dims = [1, 10, 10, 1]

X = np.linspace(-1, 1, 40)[:, None]
y = np.abs(X) - 0.3

Ws = [rng.normal(0, np.sqrt(2 / a), (a, b)) for a, b in zip(dims, dims[1:])]
bs = [np.zeros((1, b)) for b in dims[1:]]
eta = 0.1
L = len(Ws)

for epoch in range(500):
    # Vorwärts
    A = [X]
    for k in range(L):
        z = A[k] @ Ws[k] + bs[k]
        A.append(z if k == L - 1 else np.maximum(0, z))
    # Rückwärts
    d = (A[L] - y) / len(X)
    for k in reversed(range(L)):
        Ws[k] = Ws[k] - eta * A[k].T @ d
        bs[k] = bs[k] - eta * d.sum(axis=0, keepdims=True)
        if k > 0:
            d = (d @ Ws[k].T) * (A[k] > 0)

print("Mittlerer Fehler:", float(np.mean((A[L] - y) ** 2)))

# verdict: wrong
# line: 17
import numpy as np

rng = np.random.default_rng(23)
X = rng.normal(size=(11, 4))
Y = np.tanh(X[:, ::-1] * 2) * 0.5
Ws = [rng.normal(size=(4, 4)) * 0.5 for _ in range(3)]
for n in range(400):
    acts = [X]
    for w in Ws:
        acts.append(np.tanh(acts[-1] @ w))
    delta = (acts[-1] - Y) / 11 * (1 - acts[-1] ** 2)
    grads = [None] * 3
    for l in (2, 1, 0):
        grads[l] = acts[l].T @ delta
        delta = delta @ Ws[l].T * (1 - acts[l + 1] ** 2)
    for w, g in zip(Ws, grads):
        w -= 0.2 * g
    if n % 100 == 0:
        print(n, np.mean((acts[-1] - Y) ** 2))

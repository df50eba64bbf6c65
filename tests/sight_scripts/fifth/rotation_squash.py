# verdict: wrong
# line: 21
# why: In carrying the error back the weights are not transposed (all layers are square, so it runs).
import numpy as np
# learn a rotation with squashing, 4 -> 4 -> 4 -> 4
rng = np.random.RandomState(8)
X = rng.randn(50, 4)
Q, _ = np.linalg.qr(rng.randn(4, 4))
T = np.tanh(X @ Q)
Ws = [rng.randn(4, 4) * 0.5 for _ in range(3)]

for epoch in range(600):
    acts = [X]
    for k, W in enumerate(Ws):
        z = acts[-1] @ W
        acts.append(z if k == 2 else np.tanh(z))
    grad = (acts[-1] - T) / len(X)
    for k in (2, 1, 0):
        gW = acts[k].T @ grad
        if k:
            grad = (grad @ Ws[k]) * (1 - acts[k] ** 2)
        Ws[k] -= 0.2 * gW
    if epoch % 200 == 0:
        print(epoch, ((acts[-1] - T) ** 2).mean())

# verdict: right
import numpy as np
np.random.seed(81)

V, D, H = 9, 3, 6
words = [[1, 4, 4], [2, 3, 1], [8, 0, 0], [5, 6, 7], [4, 1, 2], [0, 8, 6]]
nxt = np.array([2, 4, 5, 8, 3, 7])
C = np.random.randn(V, D) * .4
W = np.random.randn(3 * D, H) * .4
U = np.random.randn(H, V) * .4
ctx = np.array(words)

for step in range(400):
    x = C[ctx].reshape(len(ctx), -1)
    h = np.tanh(x @ W)
    s = h @ U
    s = np.exp(s - s.max(1, keepdims=True))
    s /= s.sum(1, keepdims=True)
    if step % 100 == 0:
        print(step, -np.log(s[range(6), nxt]).mean())
    ds = (s - np.eye(V)[nxt]) / 6
    dh = ds @ U.T * (1 - h ** 2)
    dx = (dh @ W.T).reshape(6, 3, D)
    dC = np.zeros_like(C)
    np.add.at(dC, ctx, dx)
    U -= .5 * h.T @ ds
    W -= .5 * x.T @ dh
    C -= .5 * dC

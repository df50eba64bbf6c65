# verdict: wrong
# line: 12
# also: 20, 22, 24
# why: Both velocities are one and the same array, since the list repeats it.
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
Y = np.array([[0, 0, 1], [1, 0, 1], [1, 0, 1], [0, 1, 0]], dtype=float)
rng = np.random.default_rng(12)
W1 = rng.uniform(-1, 1, (3, 3))
W2 = rng.uniform(-1, 1, (3, 3))
mem = [np.zeros((3, 3))] * 2
momentum, lr = 0.5, 0.5

for n in range(3000):
    a = 1 / (1 + np.exp(-X @ W1))
    b = 1 / (1 + np.exp(-a @ W2))
    db = (Y - b) * b * (1 - b)
    da = db @ W2.T * a * (1 - a)
    mem[0] *= momentum
    mem[0] += lr * X.T @ da
    mem[1] *= momentum
    mem[1] += lr * a.T @ db
    W1 += mem[0]
    W2 += mem[1]
    if n % 750 == 0:
        print(n, np.abs(Y - b).mean())

# verdict: right
import numpy as np

np.random.seed(60)
# xor, with -1 for false and +1 for true
patterns = [
    (np.array([-1.0, -1.0, 1.0]), -1.0),
    (np.array([-1.0, 1.0, 1.0]), 1.0),
    (np.array([1.0, -1.0, 1.0]), 1.0),
    (np.array([1.0, 1.0, 1.0]), -1.0),
]
W = np.random.uniform(-0.7, 0.7, (4, 3))
V = np.random.uniform(-0.7, 0.7, 5)
eta = 0.1

for sweep in range(1500):
    sse = 0.0
    for x, t in patterns:
        h = np.append(np.tanh(W.dot(x)), 1.0)
        o = np.tanh(V.dot(h))
        sse += (t - o) ** 2
        d_o = (t - o) * (1 - o * o)
        d_h = d_o * V[:4] * (1 - h[:4] ** 2)
        V = V + eta * d_o * h
        W = W + eta * d_h[:, None] * x[None, :]
    if sse < 0.01:
        print("good enough after", sweep, "sweeps")
        break

for x, t in patterns:
    print(x[:2], t, round(float(np.tanh(V.dot(np.append(np.tanh(W.dot(x)), 1.0)))), 3))

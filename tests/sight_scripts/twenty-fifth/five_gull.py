# verdict: right
import numpy as np

def make_net(n_in, n_hid, n_out, rng):
    A = rng.standard_normal((n_hid, n_in)) * 0.7
    a = rng.standard_normal(n_hid) * 0.1
    B = rng.standard_normal((n_out, n_hid)) * 0.7
    b = rng.standard_normal(n_out) * 0.1

    def predict(x):
        return np.tanh(B @ np.tanh(A @ x + a) + b)

    def train(x, y, eta):
        nonlocal A, a, B, b
        h = np.tanh(A @ x + a)
        o = np.tanh(B @ h + b)
        do = (y - o) * (1 - o ** 2)
        dh = (B.T @ do) * (1 - h ** 2)
        B = B + eta * np.outer(do, h)
        b = b + eta * do
        A = A + eta * np.outer(dh, x)
        a = a + eta * dh
        return float(((y - o) ** 2).sum())

    return train, predict, lambda: [A, a, B, b]

train, predict, weights = make_net(2, 4, 1, np.random.default_rng(5))
data = [((-1, -1), -1), ((-1, 1), 1), ((1, -1), 1), ((1, 1), -1)]
for epoch in range(500):
    total = 0
    for x, y in data:
        total += train(np.array(x, float), np.array([y], float), 0.1)
print("last error", total)
for x, y in data:
    print(x, y, predict(np.array(x, float)))

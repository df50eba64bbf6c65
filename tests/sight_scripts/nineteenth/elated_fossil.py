# verdict: wrong
# line: 26
# also: 27
# why: the skip connection is forgotten on the way back
import numpy as np

rng = np.random.default_rng(94)
X = rng.uniform(-1, 1, (60, 3))
y = (X[:, 0] - 2 * X[:, 1] * X[:, 2]).reshape(-1, 1)
Win = rng.normal(0, 0.6, (3, 8))
Wa = rng.normal(0, 0.4, (8, 8))
Wb = rng.normal(0, 0.4, (8, 8))
Wout = rng.normal(0, 0.4, (8, 1))


def train(steps, lr):
    global Win, Wa, Wb, Wout
    for t in range(steps):
        h0 = np.tanh(X @ Win)
        h1 = np.tanh(h0 @ Wa)
        h2 = h0 + h1 @ Wb
        pred = h2 @ Wout
        g = 2 * (pred - y) / len(y)
        g_h2 = g @ Wout.T
        g_a = (g_h2 @ Wb.T) * (1 - h1 ** 2)
        g_h0 = g_a @ Wa.T
        g_in = g_h0 * (1 - h0 ** 2)
        Wout = Wout - lr * h2.T @ g
        Wb = Wb - lr * h1.T @ g_h2
        Wa = Wa - lr * h0.T @ g_a
        Win = Win - lr * X.T @ g_in
        if t % 100 == 0:
            yield t, float(np.mean((pred - y) ** 2))


for t, mse in train(800, 0.05):
    print("after", t, "steps:", mse)

# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def training(alpha, hidden, seed=0):
    """endless: each next() is one full gradient step, yields the mean error before the step"""
    rng = np.random.default_rng(seed)
    a, b = rng.uniform(-1, 1, (3, hidden)), rng.uniform(-1, 1, (hidden, 1))
    while True:
        h = np.arctan(X @ a)
        o = np.arctan(h @ b)
        yield np.mean(np.abs(o - y))
        g_o = (o - y) * np.cos(o) ** 2          # 1/(1+z*z) with z = tan(o)
        g_h = g_o @ b.T / (1 + (X @ a) ** 2)
        a, b = a - alpha * X.T @ g_h, b - alpha * h.T @ g_o

runs = {alpha: training(alpha, 6, seed=5) for alpha in (0.01, 0.1, 0.3)}
for step in range(3001):
    errors = {alpha: next(run) for alpha, run in runs.items()}
    if step % 600 == 0:
        print(step, "  ".join(f"{k}: {e:.4f}" for k, e in errors.items()))

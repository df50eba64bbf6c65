# verdict: wrong
# line: 20
# why: hidden delta: All else is evaluated at the look-ahead point, but the error is sent back through the old weights net.B.
import numpy as np
from types import SimpleNamespace as NS

rng = np.random.default_rng(12)
X = rng.uniform(-1.5, 1.5, (48, 2))
Y = np.cos(X[:, [0]]) * X[:, [1]]

net = NS(A=rng.normal(0, 0.8, (2, 10)), a=np.zeros(10), B=rng.normal(0, 0.3, (10, 1)), b=np.zeros(1))
vel = NS(A=0 * net.A, a=0 * net.a, B=0 * net.B, b=0 * net.b)
mu, lr = 0.85, 0.08

for k in range(350):
    peek = NS(A=net.A + mu * vel.A, a=net.a + mu * vel.a, B=net.B + mu * vel.B, b=net.b + mu * vel.b)
    H = np.sin(X @ peek.A + peek.a)
    E = (H @ peek.B + peek.b - Y) / len(X)
    slope = NS(B=H.T @ E, b=E.sum(0))
    F = E @ net.B.T * np.cos(X @ peek.A + peek.a)
    slope.A, slope.a = X.T @ F, F.sum(0)
    for name in ("A", "a", "B", "b"):
        v = mu * getattr(vel, name) - lr * getattr(slope, name)
        setattr(vel, name, v)
        setattr(net, name, getattr(net, name) + v)

print("mse", np.mean((np.sin(X @ net.A + net.a) @ net.B + net.b - Y) ** 2))

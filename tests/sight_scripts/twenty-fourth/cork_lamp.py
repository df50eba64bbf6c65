# verdict: right
import numpy as np

# fit one period of a sine
rng = np.random.default_rng(8)
x = np.linspace(-3, 3, 50).reshape(-1, 1)
t = np.sin(x) + rng.normal(0, 0.05, x.shape)

hidden = 12
w = rng.normal(size=(1, hidden))
b = rng.normal(size=hidden)
v = rng.normal(size=(hidden, 1)) * 0.3
c = np.zeros(1)

rate = 0.03
mse = 1.0
steps = 0
while mse > 0.004 and steps < 8000:
    h = np.tanh(x @ w + b)
    pred = h @ v + c
    diff = pred - t
    mse = float(np.mean(diff ** 2))

    g = 2 * diff / len(x)
    gh = (g @ v.T) * (1 - h * h)
    v -= rate * h.T @ g
    c -= rate * g.sum(axis=0)
    w -= rate * x.T @ gh
    b -= rate * gh.sum(axis=0)
    steps += 1

print("stopped after", steps, "steps with mse", round(mse, 5))

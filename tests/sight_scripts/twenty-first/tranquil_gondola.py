# verdict: right
import numpy as np

rng = np.random.default_rng(4711)

# made-up flats: area, rooms, age -> price, cheap (two targets)
area = rng.uniform(30, 150, 120)
rooms = np.round(area / 30 + rng.uniform(0, 2, 120))
age = rng.uniform(0, 80, 120)
price = 2.0 * area + 10 * rooms - 0.02 * age ** 2 + rng.normal(0, 5, 120)
X = np.column_stack([area, rooms, age])
y = price[:, None]

split = 90
mu, sd = X[:split].mean(0), X[:split].std(0)
X = (X - mu) / sd
ym, ys = y[:split].mean(), y[:split].std()
y = (y - ym) / ys
X_tr, y_tr, X_te, y_te = X[:split], y[:split], X[split:], y[split:]


def leaky(z, slope=0.05):
    return np.where(z > 0, z, slope * z)


def init(n, m):
    lim = np.sqrt(6 / (n + m))
    return rng.uniform(-lim, lim, (n, m)), np.zeros((1, m))


def predict(x):
    return leaky(x @ W1 + b1) @ W2 + b2


W1, b1 = init(3, 16)
W2, b2 = init(16, 1)
EPOCHS, TOP = 600, 0.1
for epoch in range(EPOCHS):
    lr = TOP * 0.5 * (1 + np.cos(np.pi * epoch / EPOCHS))
    z = X_tr @ W1 + b1
    a = leaky(z)
    pred = a @ W2 + b2
    g = (pred - y_tr) / split
    ga = (g @ W2.T) * np.where(z > 0, 1.0, 0.05)
    W2 -= lr * (a.T @ g)
    b2 -= lr * g.sum(axis=0, keepdims=True)
    W1 -= lr * (X_tr.T @ ga)
    b1 -= lr * ga.sum(axis=0, keepdims=True)
    if epoch % 100 == 0:
        rmse = np.sqrt(np.mean((predict(X_te) - y_te) ** 2)) * ys
        print(f"epoch {epoch:3d}  lr {lr:.3f}  test error {rmse:.1f}")

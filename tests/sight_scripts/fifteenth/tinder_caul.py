# verdict: wrong
# line: 14
# why: gradient clipped to [0, limit], so negative gradients vanish
import numpy as np

np.random.seed(55)
T = 200
wave = np.sin(np.arange(T) / 5.0) + 0.1 * np.random.randn(T)
LAG = 5
X = np.vstack([wave[i:T - LAG + i] for i in range(LAG)]).T
y = wave[LAG:].reshape(-1, 1)

def clip_grad(g, limit=1.0):
    return np.clip(g, 0, limit)

Wxh = np.random.randn(LAG, 8) * 0.3
bh = np.zeros((1, 8))
Why = np.random.randn(8, 1) * 0.3
by = np.zeros((1, 1))
lr = 0.05

for epoch in range(500):
    h = np.tanh(X @ Wxh + bh)
    yhat = h @ Why + by
    loss = np.mean((yhat - y) ** 2)

    dy = 2.0 * (yhat - y) / y.shape[0]
    dWhy = h.T @ dy
    dby = dy.sum(axis=0, keepdims=True)
    draw = (dy @ Why.T) * (1 - h * h)
    dWxh = X.T @ draw
    dbh = draw.sum(axis=0, keepdims=True)

    for param, grad in ((Wxh, dWxh), (bh, dbh), (Why, dWhy), (by, dby)):
        param -= lr * clip_grad(grad)
    if epoch % 100 == 0:
        print("epoch", epoch, "mse", loss)

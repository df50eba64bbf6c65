# verdict: right
# %% [markdown]
# A tiny regression with leaky relu

# %%
import numpy as np
rng = np.random.RandomState(23)
X = rng.uniform(-1, 1, (40, 2))
y = np.maximum(X[:, 0], X[:, 1]).reshape(-1, 1)

# %%
slope = 0.1
def leaky(z):
    return np.where(z > 0, z, slope * z)
def leaky_grad(z):
    return np.where(z > 0, 1.0, slope)

# %%
W1 = rng.randn(2, 6) * 0.6
b1 = np.zeros((1, 6))
W2 = rng.randn(6, 1) * 0.6
b2 = np.zeros((1, 1))
history = []

# %%
for i in range(1000):
    z1 = X @ W1 + b1
    a1 = leaky(z1)
    yhat = a1 @ W2 + b2
    history.append(((yhat - y) ** 2).mean())
    g = 2 * (yhat - y) / len(X)
    gW2 = a1.T @ g
    gb2 = g.sum(axis=0, keepdims=True)
    gz1 = g @ W2.T * leaky_grad(z1)
    gW1 = X.T @ gz1
    gb1 = gz1.sum(axis=0, keepdims=True)
    for p, gp in [(W1, gW1), (b1, gb1), (W2, gW2), (b2, gb2)]:
        p -= 0.1 * gp

# %%
print(history[::200], history[-1])

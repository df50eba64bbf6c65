# verdict: right
import numpy as np

rng = np.random.default_rng(90)
x = rng.uniform(0, 4, (80, 1))
t = np.sqrt(x) + rng.laplace(0, 0.05, x.shape)
net = dict(W1=rng.normal(size=(1, 8)), b1=rng.normal(size=8),
           W2=rng.normal(size=(8, 1)) * 0.3, b2=np.zeros(1))

def softplus(z):
    return np.log1p(np.exp(z))

def train_step(xb, tb, lr):
    z = xb @ net["W1"] + net["b1"]
    h = softplus(z)
    o = h @ net["W2"] + net["b2"]
    g_o = np.sign(o - tb) / len(xb)
    g_z = (g_o @ net["W2"].T) / (1 + np.exp(-z))
    net["W2"] -= lr * h.T @ g_o
    net["b2"] -= lr * g_o.sum(axis=0)
    net["W1"] -= lr * xb.T @ g_z
    net["b1"] -= lr * g_z.sum(axis=0)
    return np.abs(o - tb).sum()

lr = 0.05
for epoch in range(150):
    if epoch and epoch % 50 == 0:
        lr *= 0.5
    order = rng.permutation(len(x))
    loss = sum(train_step(x[order[i:i + 20]], t[order[i:i + 20]], lr) for i in range(0, 80, 20))
    if epoch % 15 == 0:
        print(f"{epoch:4d} lr {lr:.4f} mean abs error {loss / 80:.4f}")

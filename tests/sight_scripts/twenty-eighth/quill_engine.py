# verdict: wrong
# line: 36
import numpy as np

np.random.seed(30)
x = np.random.rand(120, 3) * 10
t = (np.sin(x[:, :1]) + 0.1 * x[:, 1:2] > 0.7).astype(float)

w1 = np.random.randn(3, 10) * 0.1
gamma, beta = np.ones(10), np.zeros(10)
w2 = np.random.randn(10, 1) * 0.5
b2 = np.zeros(1)
lr = 0.5
eps = 1e-5

def forward(xb):
    z = xb @ w1
    mean, var = z.mean(0), z.var(0)
    zhat = (z - mean) / np.sqrt(var + eps)
    a = np.tanh(gamma * zhat + beta)
    y = 1 / (1 + np.exp(-(a @ w2 + b2)))
    return z, mean, var, zhat, a, y

for step in range(800):
    pick = np.random.choice(120, 30, replace=False)
    xb, tb = x[pick], t[pick]
    z, mean, var, zhat, a, y = forward(xb)

    dy = (y - tb) / len(xb)
    dw2 = a.T @ dy
    db2 = dy.sum(0)
    dn = dy @ w2.T * (1 - a ** 2)
    dgamma = (dn * zhat).sum(0)
    dbeta = dn.sum(0)
    dzhat = dn * gamma
    dz = dzhat / np.sqrt(var + eps)
    dw1 = xb.T @ dz

    w1 -= lr * dw1
    gamma -= lr * dgamma
    beta -= lr * dbeta
    w2 -= lr * dw2
    b2 -= lr * db2
    if step % 200 == 0:
        print(step, ((forward(x)[-1] > 0.5) == t).mean())

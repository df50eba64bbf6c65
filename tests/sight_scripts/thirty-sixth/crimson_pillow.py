# verdict: right
import numpy as np

rng = np.random.default_rng(27)

# made-up house prices: area, rooms, distance to the centre
n = 80
area = rng.uniform(30, 150, n)
rooms = np.clip(np.round(area / 30 + rng.normal(0, 0.7, n)), 1, 6)
dist = rng.uniform(0, 20, n)
price = 2.1 * area + 8 * rooms - 4 * dist + 0.05 * (20 - dist) ** 2 + rng.normal(0, 5, n)

X = np.column_stack([area, rooms, dist])
X = (X - X.mean(0)) / X.std(0)
y = ((price - price.mean()) / price.std()).reshape(-1, 1)

SLOPE = 0.1

def leaky(z):
    return np.where(z > 0, z, SLOPE * z)

def dleaky(z):
    return np.where(z > 0, 1.0, SLOPE)

W1 = rng.normal(0, np.sqrt(2 / 3), (3, 10)); b1 = np.zeros(10)
W2 = rng.normal(0, np.sqrt(2 / 10), (10, 6)); b2 = np.zeros(6)
W3 = rng.normal(0, np.sqrt(2 / 6), (6, 1)); b3 = np.zeros(1)

lr0 = 0.1
for epoch in range(600):
    lr = lr0 / (1 + 0.005 * epoch)

    z1 = X @ W1 + b1
    a1 = leaky(z1)
    z2 = a1 @ W2 + b2
    a2 = leaky(z2)
    out = a2 @ W3 + b3
    err = out - y

    g3 = err / n
    g2 = g3 @ W3.T * dleaky(z2)
    g1 = g2 @ W2.T * dleaky(z1)

    W3 -= lr * a2.T @ g3; b3 -= lr * g3.sum(0)
    W2 -= lr * a1.T @ g2; b2 -= lr * g2.sum(0)
    W1 -= lr * X.T @ g1; b1 -= lr * g1.sum(0)

    if epoch % 100 == 0:
        print(epoch, 'mse =', (err ** 2).mean(), 'lr =', lr)

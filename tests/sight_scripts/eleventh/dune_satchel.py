# verdict: right
import numpy as np

# min/max sums of three dice, scaled, learned by a narrow and deep net
rng = np.random.default_rng(360)
dice = rng.integers(1, 7, size=(15, 3))
x = np.hstack([dice / 6.0, np.ones((15, 1))])
y = np.stack([dice.sum(1) / 18.0, (dice.sum(1) % 2 == 0) * 1.0], axis=-1)

def leaky(z): return np.maximum(z, 0.1 * z)
def sig(z): return np.exp(z) / (1 + np.exp(z))

W1 = rng.normal(0, 0.7, (4, 6))
W2 = rng.normal(0, 0.7, (6, 5))
W3 = rng.normal(0, 0.7, (5, 2))

def loss_of(o):
    return np.mean((o - y) ** 2)

print("iter  loss")
for it in range(1, 1201):
    z1 = x @ W1; h1 = leaky(z1)
    z2 = h1 @ W2; h2 = leaky(z2)
    o = sig(h2 @ W3)
    g3 = 2 * (o - y) / y.size * o * (1 - o)
    g2 = g3 @ W3.T
    g2[z2 < 0] *= 0.1
    g1 = g2 @ W2.T
    g1[z1 < 0] *= 0.1
    for W, a, g in ((W1, x, g1), (W2, h1, g2), (W3, h2, g3)):
        W -= 0.8 * a.T @ g
    if it % 300 == 0:
        print(it, round(float(loss_of(o)), 5))

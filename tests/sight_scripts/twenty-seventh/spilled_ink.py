# verdict: wrong
# line: 33
# also: 49
"""ELU network; toy 4x4 images: horizontal, vertical or diagonal stroke."""
import numpy as np

rng = np.random.default_rng(77)
ALPHA = 0.5


def draw(kind):
    img = np.zeros((4, 4))
    i = rng.integers(4)
    if kind == 0:
        img[i, :] = 1
    elif kind == 1:
        img[:, i] = 1
    else:
        np.fill_diagonal(img if i % 2 else img[::-1], 1)
    return (img + rng.normal(0, 0.25, (4, 4))).ravel() - 0.25


kinds = rng.integers(0, 3, 150)
images = np.array([draw(k) for k in kinds])
onehot = np.eye(3)[kinds]


def elu(z):
    return np.where(z > 0, z, ALPHA * (np.exp(z) - 1))


def elu_slope(z, a):
    return np.where(z > 0, 1, ALPHA * np.exp(a))


W1 = rng.normal(0, 0.35, (16, 12))
b1 = np.zeros(12)
W2 = rng.normal(0, 0.3, (12, 3))
b2 = np.zeros(3)

for epoch in range(300):
    z1 = images @ W1 + b1
    a1 = elu(z1)
    logits = a1 @ W2 + b2
    ex = np.exp(logits - logits.max(1, keepdims=True))
    prob = ex / ex.sum(1, keepdims=True)

    dl = (prob - onehot) / len(images)
    dz = dl @ W2.T * elu_slope(z1, a1)
    W2 -= 0.3 * a1.T @ dl
    b2 -= 0.3 * dl.sum(0)
    W1 -= 0.3 * images.T @ dz
    b1 -= 0.3 * dz.sum(0)
    if epoch % 60 == 0:
        print(epoch, (prob.argmax(1) == kinds).mean())

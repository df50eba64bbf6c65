# verdict: wrong
# line: 42
# also: 43
import numpy as np

rng = np.random.default_rng(2718)

# tiny "digits": bars in a 5 x 5 image, horizontal (0), vertical (1) or diagonal (2)
def picture(kind):
    img = rng.normal(0, 0.2, (5, 5))
    k = rng.integers(5)
    if kind == 0:
        img[k, :] += 1
    elif kind == 1:
        img[:, k] += 1
    else:
        img[np.arange(5), np.arange(5) if k < 3 else 4 - np.arange(5)] += 1
    return img.ravel()

labels = rng.integers(0, 3, 90)
X = np.array([picture(k) for k in labels])
Y = np.eye(3)[labels]

W1 = rng.normal(0, np.sqrt(2 / 25), (25, 30))
b1 = np.zeros(30)
W2 = rng.normal(0, np.sqrt(2 / 30), (30, 3))
b2 = np.zeros(3)
keep_prob, lr = 0.8, 0.1

for epoch in range(300):
    z1 = X @ W1 + b1
    a1 = np.maximum(z1, 0)
    mask = (rng.random(a1.shape) < keep_prob) / keep_prob
    d1 = a1 * mask
    z2 = d1 @ W2 + b2
    p = np.exp(z2 - z2.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)

    g2 = (p - Y) / len(X)
    gW2 = d1.T @ g2
    gb2 = g2.sum(axis=0)
    g1 = g2 @ W2.T
    g1 = g1 * (z1 > 0)
    gW1 = X.T @ g1
    gb1 = g1.sum(axis=0)

    W2 -= lr * gW2
    b2 -= lr * gb2
    W1 -= lr * gW1
    b1 -= lr * gb1

    if epoch % 60 == 0:
        scores = np.maximum(X @ W1 + b1, 0) @ W2 + b2
        print(epoch, 'accuracy', (scores.argmax(axis=1) == labels).mean())

# verdict: right
import numpy as np

SHAPES = [(4, 7), (7,), (7, 3), (3,)]
SIZES = [int(np.prod(s)) for s in SHAPES]
CUTS = np.cumsum(SIZES)[:-1]


def views(flat):
    return [part.reshape(shape) for part, shape in zip(np.split(flat, CUTS), SHAPES)]


rng = np.random.default_rng(14)
theta = rng.normal(0, 0.4, sum(SIZES))
grad = np.zeros_like(theta)
W1, b1, W2, b2 = views(theta)       # windows on the one vector
gW1, gb1, gW2, gb2 = views(grad)

# three flower-like clusters with four measurements
means = np.array([[5.0, 3.4, 1.5, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.6, 2.0]])
kind = np.repeat(np.arange(3), 25)
X = means[kind] + rng.normal(0, 0.35, (75, 4))
X = (X - X.mean(0)) / X.std(0)
Y = np.eye(3)[kind]

for it in range(401):
    H = np.tanh(X @ W1 + b1)
    S = H @ W2 + b2
    E = np.exp(S - S.max(1, keepdims=True))
    P = E / E.sum(1, keepdims=True)
    D = (P - Y) / len(X)
    gW2[...] = H.T @ D
    gb2[...] = D.sum(0)
    B = (D @ W2.T) * (1 - H ** 2)
    gW1[...] = X.T @ B
    gb1[...] = B.sum(0)
    theta -= 0.5 * grad
    if it % 100 == 0:
        print(it, 'xent %.4f' % -np.log(P[np.arange(75), kind]).mean(),
              '|grad| %.4f' % np.linalg.norm(grad))

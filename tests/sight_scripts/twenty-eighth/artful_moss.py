# verdict: wrong
# line: 18
import numpy as np

rng = np.random.default_rng(44)
# digits 0..3 as 3x3 pictures
pics = ["111101111", "010010010", "110010011", "111011111"]
base = np.array([[int(c) for c in p] for p in pics], float)
lab = np.tile(np.arange(4), 4)
X = base[lab] + rng.normal(0, 0.15, (16, 9))
T = np.eye(4)[lab]

W1 = rng.normal(0, 0.5, (9, 7)); b1 = np.zeros((1, 7))
W2 = rng.normal(0, 0.5, (7, 4)); b2 = np.zeros((1, 4))

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)

for step in range(500):
    h = 1 / (1 + np.exp(-(X @ W1 + b1)))
    p = softmax(h @ W2 + b2)
    d2 = p - T
    d1 = d2 @ W2.T * h * (1 - h)
    W2 -= 0.1 * h.T @ d2
    b2 -= 0.1 * d2.sum(axis=0, keepdims=True)
    W1 -= 0.1 * X.T @ d1
    b1 -= 0.1 * d1.sum(axis=0, keepdims=True)
    if step % 100 == 0:
        print(step, (p.argmax(axis=1) == lab).mean())
print(p[:4])

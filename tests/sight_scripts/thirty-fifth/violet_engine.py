# verdict: right
import numpy as np

# Classifying short rhythms (8 steps) as "waltz-like", "march-like" or "free".
# Two hidden layers with inverted dropout.

rnd = np.random.RandomState(303)
STEPS, CLASSES, KEEP = 8, 3, 0.8


def rhythm(kind):
    beat = np.zeros(STEPS)
    if kind == 0:
        beat[::3] = 1
    elif kind == 1:
        beat[::2] = 1
    else:
        beat = (rnd.rand(STEPS) < 0.4).astype(float)
    return beat + 0.2 * rnd.randn(STEPS)


kinds = rnd.randint(0, CLASSES, 150)
beats = np.array([rhythm(k) for k in kinds])
goal = np.zeros((150, CLASSES))
goal[np.arange(150), kinds] = 1

w1 = rnd.randn(STEPS, 16) * np.sqrt(2.0 / STEPS)
w2 = rnd.randn(16, 12) * np.sqrt(2.0 / 16)
w3 = rnd.randn(12, CLASSES) * np.sqrt(1.0 / 12)
b1, b2, b3 = np.zeros(16), np.zeros(12), np.zeros(CLASSES)


def softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)


def predict(x):
    a = np.maximum(x @ w1 + b1, 0)
    a = np.maximum(a @ w2 + b2, 0)
    return softmax(a @ w3 + b3).argmax(axis=1)


alpha = 0.2
for epoch in range(400):
    m1 = (rnd.rand(len(beats), 16) < KEEP) / KEEP
    m2 = (rnd.rand(len(beats), 12) < KEEP) / KEEP

    l1 = np.maximum(beats @ w1 + b1, 0) * m1
    l2 = np.maximum(l1 @ w2 + b2, 0) * m2
    out = softmax(l2 @ w3 + b3)

    d3 = (out - goal) / len(beats)
    d2 = d3 @ w3.T * m2 * (l2 > 0)
    d1 = d2 @ w2.T * m1 * (l1 > 0)

    w3 -= alpha * l2.T @ d3
    w2 -= alpha * l1.T @ d2
    w1 -= alpha * beats.T @ d1
    b3 -= alpha * d3.sum(0)
    b2 -= alpha * d2.sum(0)
    b1 -= alpha * d1.sum(0)

    if epoch % 100 == 0:
        print(epoch, "train accuracy", (predict(beats) == kinds).mean())
